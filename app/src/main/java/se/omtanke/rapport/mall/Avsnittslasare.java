package se.omtanke.rapport.mall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.omtanke.rapport.mall.Avsnitt.Diagramavsnitt;
import se.omtanke.rapport.mall.Avsnitt.Statusavsnitt;
import se.omtanke.rapport.mall.Avsnitt.Statuspunkt;
import se.omtanke.rapport.mall.Avsnitt.Statusvarde;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Avsnitt.Textavsnitt;
import se.omtanke.rapport.tal.Talenhet;
import se.omtanke.rapport.tal.Talform;

/**
 * Reads the sections of a template: {@code text}, {@code tabell}, {@code diagram}, {@code status}.
 */
final class Avsnittslasare {

  private static final List<String> SLAG = List.of("text", "tabell", "diagram", "status");

  private final Urvalslasare urval;
  private final Talform form;
  private final Teckenregel tecken;
  private final Map<String, Tabellavsnitt> tabeller = new LinkedHashMap<>();

  /** A chosen status is kept by its point alone, so the template must not have two of the name. */
  private final Set<String> statuspunkter = new HashSet<>();

  Avsnittslasare(Urvalslasare urval, Talform form, Teckenregel tecken) {
    this.urval = urval;
    this.form = form;
    this.tecken = tecken;
  }

  /** All sections. Tables come first, since texts and charts refer to them wherever they stand. */
  List<Avsnitt> avsnitt(Mallnod lista) {
    List<Mallnod> noder = lista.lista();
    for (Mallnod nod : noder) {
      Mallkarta karta = nod.karta();
      if (karta.nycklar().contains("tabell") && !karta.nycklar().contains("diagram")) {
        Tabellavsnitt tabell = tabell(karta);
        karta.slut();
        tabeller.put(tabell.id(), tabell);
      }
    }
    List<Avsnitt> avsnitt = new ArrayList<>();
    Set<String> namn = new HashSet<>();
    for (Mallnod nod : noder) {
      Avsnitt ett = ett(nod);
      if (!namn.add(ett.id())) {
        throw nod.fel("avsnittet " + ett.id() + " finns redan");
      }
      avsnitt.add(ett);
    }
    return avsnitt;
  }

  private Avsnitt ett(Mallnod nod) {
    Mallkarta karta = nod.karta();
    Set<String> nycklar = karta.nycklar();
    if (nycklar.contains("tabell") && !nycklar.contains("diagram")) {
      return tabell(karta);
    }
    Avsnitt avsnitt;
    if (nycklar.contains("text")) {
      avsnitt = text(karta);
    } else if (nycklar.contains("diagram")) {
      avsnitt = diagram(karta);
    } else if (nycklar.contains("status")) {
      avsnitt = status(karta);
    } else {
      throw nod.fel("ett avsnitt börjar med något av " + SLAG);
    }
    karta.slut();
    return avsnitt;
  }

  private Tabellavsnitt tabell(Mallkarta karta) {
    Kolumnlasare kolumnlasare = new Kolumnlasare(urval, Formlasare.form(karta, form));
    List<Kolumnmall> kolumner = kolumnlasare.kolumner(karta.krav("kolumner"));
    Radlasare radlasare = new Radlasare(urval, kolumnlasare.namn());
    return new Tabellavsnitt(
        karta.text("tabell"),
        karta.text("rubrik", ""),
        karta.finns("omfattning").map(urval::urval).orElse(new Urval.Alla()),
        karta.janej("ingaende", false),
        karta.janej("bokslut", true),
        Formlasare.tecken(karta, tecken),
        karta.text("not", ""),
        radlasare.rader(karta.krav("rader")),
        kolumner);
  }

  private Textavsnitt text(Mallkarta karta) {
    Textavsnitt text =
        new Textavsnitt(karta.text("text"), karta.text("rubrik", ""), karta.text("innehall", ""));
    try {
      for (Textreferens referens : Textreferens.alla(text.innehall())) {
        kontrollera(karta, referens);
      }
    } catch (Textreferens.Syntaxfel fel) {
      throw karta.krav("innehall").fel(String.valueOf(fel.getMessage()));
    }
    return text;
  }

  private void kontrollera(Mallkarta karta, Textreferens referens) {
    Tabellavsnitt tabell = tabeller.get(referens.tabell());
    String plats = "{{" + referens.skrivs() + "}}: ";
    if (tabell == null) {
      throw karta.krav("innehall").fel(plats + "tabellen " + referens.tabell() + " finns inte");
    }
    if (tabell.kolumner().stream().noneMatch(k -> k.id().equals(referens.kolumn()))) {
      throw karta.krav("innehall").fel(plats + "kolumnen " + referens.kolumn() + " finns inte");
    }
    if (!harRad(tabell, referens.rad())) {
      throw karta.krav("innehall").fel(plats + "raden " + referens.rad() + " finns inte");
    }
  }

  private static boolean harRad(Tabellavsnitt tabell, String id) {
    return tabell.rader().stream()
        .anyMatch(
            rad ->
                rad.id().equals(id)
                    || (rad instanceof Radmall.Kodrader && id.startsWith(rad.id() + ".")));
  }

  private Diagramavsnitt diagram(Mallkarta karta) {
    Mallnod tabellnod = karta.krav("tabell");
    Tabellavsnitt tabell = tabeller.get(tabellnod.text());
    if (tabell == null) {
      throw tabellnod.fel("tabellen " + tabellnod.text() + " finns inte");
    }
    for (Mallnod rad : karta.krav("rader").lista()) {
      if (!rad.text().contains("*") && !harRad(tabell, rad.text())) {
        throw rad.fel("raden " + rad.text() + " finns inte");
      }
    }
    return new Diagramavsnitt(
        karta.text("diagram"),
        karta.text("rubrik", ""),
        Formlasare.val(karta.krav("slag"), Diagramslag.class),
        tabell.id(),
        karta.krav("rader").texter(),
        Formlasare.form(karta, new Talform(Talenhet.MNKR, 1)));
  }

  private Statusavsnitt status(Mallkarta karta) {
    List<Statuspunkt> punkter = new ArrayList<>();
    for (Mallnod nod : karta.krav("punkter").lista()) {
      Mallkarta punkt = nod.karta();
      Statuspunkt en = new Statuspunkt(punkt.text("id"), punkt.text("text"));
      if (!statuspunkter.add(en.id())) {
        throw nod.fel(
            "punkten "
                + en.id()
                + " finns redan i mallen; varje punkt behöver ett eget id, även i olika avsnitt");
      }
      punkter.add(en);
      punkt.slut();
    }
    List<Statusvarde> varden = new ArrayList<>();
    for (Mallnod nod : karta.krav("varden").lista()) {
      Mallkarta varde = nod.karta();
      varden.add(
          new Statusvarde(
              varde.text("kod"),
              varde.text("text"),
              varde
                  .finns("symbol")
                  .map(val -> Formlasare.val(val, Statussymbol.class))
                  .orElse(Statussymbol.INGEN)));
      varde.slut();
    }
    return new Statusavsnitt(karta.text("status"), karta.text("rubrik", ""), punkter, varden);
  }
}

package se.omtanke.rapport.granskning.spec;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.rapport.granskning.kontroll.Manadsnamn;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.spec.Specnod.Specfalt;

/** Reads the part of a specification that says how the file is a table. */
final class Lasningslasare {

  private final Specfalt falt;

  Lasningslasare(Specfalt falt) {
    this.falt = falt;
  }

  Lasning las() {
    return new Lasning(
        falt.text("tabell").orElse(""),
        falt.nod("rubrikrad").map(Specnod::heltal).orElse(1),
        falt.text("blad"),
        falt.texter("nyckel"),
        falt.texter("varden"),
        falt.texter("bortse"),
        falt.text("kallrad"),
        enhet(),
        kolumner(),
        manader(),
        falt.texter("fyll"),
        falt.ja("grupprubriker"),
        falt.nod("period").map(Lasningslasare::spann));
  }

  /** The months a value names. */
  static Manadsspann spann(Specnod nod) {
    return Manadsnamn.medAr(nod.text())
        .orElseThrow(
            () ->
                nod.fel("perioden skrivs 2021-04, 2021-01..2021-04, 2021-T1, 2021-K2 eller 2021"));
  }

  private Lasning.Enhetsval enhet() {
    var nod = falt.nod("enhet");
    boolean kolumn = nod.filter(Specnod::karta).isPresent();
    return new Lasning.Enhetsval(
        kolumn ? "" : nod.map(Specnod::text).orElse(""),
        kolumn ? nod.map(n -> n.kanda("kolumn").krav("kolumn").text()) : Optional.empty(),
        falt.nod("decimaler").map(Specnod::heltal),
        falt.nod("exakt").map(Specnod::ja));
  }

  private Map<String, Lasning.Kolumnval> kolumner() {
    var kolumner = new LinkedHashMap<String, Lasning.Kolumnval>();
    falt.nod("kolumner")
        .ifPresent(n -> n.falt().forEach((namn, val) -> kolumner.put(namn, kolumn(namn, val))));
    return kolumner;
  }

  private static Lasning.Kolumnval kolumn(String namn, Specnod val) {
    if (!val.karta()) {
      return new Lasning.Kolumnval(
          val.text(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    var falt = val.kanda("rubrik", "enhet", "decimaler", "period");
    return new Lasning.Kolumnval(
        falt.text("rubrik").orElse(namn),
        falt.text("enhet"),
        falt.nod("decimaler").map(Specnod::heltal),
        falt.nod("period").map(Lasningslasare::spann));
  }

  private Map<String, Manadsspann> manader() {
    var manader = new LinkedHashMap<String, Manadsspann>();
    falt.nod("manader")
        .ifPresent(
            nod -> {
              var val = nod.kanda("fran", "kolumner");
              YearMonth manad = spann(val.krav("fran")).fran();
              List<String> kolumner = val.krav("kolumner").texter();
              for (int i = 0; i < kolumner.size(); i++) {
                manader.put(kolumner.get(i), Manadsspann.manad(manad.plusMonths(i)));
              }
            });
    return manader;
  }
}

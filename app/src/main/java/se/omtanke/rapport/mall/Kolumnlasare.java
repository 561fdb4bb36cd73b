package se.omtanke.rapport.mall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.mall.Kolumnmall.Beloppskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Differenskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Kolumnhuvud;
import se.omtanke.rapport.mall.Kolumnmall.Kommentarkolumn;
import se.omtanke.rapport.mall.Kolumnmall.Procentkolumn;
import se.omtanke.rapport.mall.Kolumnmall.Riktpunktskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Summakolumn;
import se.omtanke.rapport.tal.Talenhet;
import se.omtanke.rapport.tal.Talform;

/**
 * Reads the columns of a table. What a column is follows from its first key, whose value is the
 * column's id; {@code manader} and {@code rullande} make one column per month. A formula may only
 * use columns that stand before it, so formulas never go round.
 */
final class Kolumnlasare {

  private static final List<String> SLAG =
      List.of(
          "belopp",
          "differens",
          "summa",
          "procent",
          "riktpunkt",
          "kommentar",
          "manader",
          "rullande");
  private static final Pattern FORMEL = Pattern.compile("(\\S+)\\s+[-\u2212]\\s+(\\S+)");
  private static final List<String> KORTA =
      List.of("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec");

  private final Urvalslasare urval;
  private final Talform form;
  private final Set<String> namn = new LinkedHashSet<>();

  Kolumnlasare(Urvalslasare urval, Talform form) {
    this.urval = urval;
    this.form = form;
  }

  Set<String> namn() {
    return namn;
  }

  List<Kolumnmall> kolumner(Mallnod lista) {
    List<Kolumnmall> kolumner = new ArrayList<>();
    for (Mallnod nod : lista.lista()) {
      for (Kolumnmall kolumn : kolumn(nod)) {
        if (!namn.add(kolumn.id())) {
          throw nod.fel("kolumnen " + kolumn.id() + " finns redan");
        }
        kolumner.add(kolumn);
      }
    }
    return kolumner;
  }

  private List<Kolumnmall> kolumn(Mallnod nod) {
    Mallkarta karta = nod.karta();
    String slag =
        SLAG.stream()
            .filter(karta.nycklar()::contains)
            .findFirst()
            .orElseThrow(() -> nod.fel("en kolumn börjar med något av " + SLAG));
    List<Kolumnmall> kolumner = kolumner(slag, karta);
    karta.slut();
    return kolumner;
  }

  private List<Kolumnmall> kolumner(String slag, Mallkarta karta) {
    return switch (slag) {
      case "belopp" -> List.of(belopp(karta, huvud(slag, karta, form), Spannlasare.spann(karta)));
      case "differens" -> List.of(differens(karta));
      case "summa" -> {
        List<String> av = karta.krav("av").lista().stream().map(this::tidigare).toList();
        yield List.of(new Summakolumn(huvud(slag, karta, form), av));
      }
      case "procent" ->
          List.of(
              new Procentkolumn(
                  huvud(slag, karta, procent()),
                  tidigare(karta.krav("del")),
                  tidigare(karta.krav("bas"))));
      case "riktpunkt" -> List.of(new Riktpunktskolumn(huvud(slag, karta, procent())));
      case "kommentar" -> List.of(new Kommentarkolumn(huvud(slag, karta, form)));
      case "manader" -> manader(karta);
      default -> rullande(karta);
    };
  }

  private Differenskolumn differens(Mallkarta karta) {
    Mallnod nod = karta.krav("formel");
    Matcher formel = FORMEL.matcher(nod.text());
    if (!formel.matches()) {
      throw nod.fel("formeln skrivs som utfall − budget, med mellanslag");
    }
    Plusbetydelse plus =
        karta
            .finns("plus")
            .map(val -> Formlasare.val(val, Plusbetydelse.class))
            .orElse(Plusbetydelse.NEUTRAL);
    return new Differenskolumn(
        huvud("differens", karta, form),
        tidigare(nod, formel.group(1)),
        tidigare(nod, formel.group(2)),
        plus);
  }

  private List<Kolumnmall> manader(Mallkarta karta) {
    List<Kolumnmall> kolumner = new ArrayList<>();
    String borjan = karta.text("manader");
    for (int manad = 1; manad <= 12; manad++) {
      String kort = KORTA.get(manad - 1);
      Kolumnhuvud huvud =
          new Kolumnhuvud(borjan + "." + manad, kort, grupp(karta), formen(karta, form), false);
      kolumner.add(belopp(karta, huvud, new Spann.Manad(manad)));
    }
    return kolumner;
  }

  private List<Kolumnmall> rullande(Mallkarta karta) {
    List<Kolumnmall> kolumner = new ArrayList<>();
    String borjan = karta.text("rullande");
    for (int bakat = karta.heltal("antal", 13) - 1; bakat >= 0; bakat--) {
      Kolumnhuvud huvud =
          new Kolumnhuvud(borjan + "." + bakat, "", grupp(karta), formen(karta, form), false);
      kolumner.add(belopp(karta, huvud, new Spann.Rullande(bakat)));
    }
    return kolumner;
  }

  private Beloppskolumn belopp(Mallkarta karta, Kolumnhuvud huvud, Spann spann) {
    Serie serie = Formlasare.val(karta.krav("serie"), Serie.class);
    if (serie == Serie.PROGNOS && !(spann instanceof Spann.HelaAret)) {
      throw karta.krav("serie").fel("en prognos gäller hela året; skriv tid: hela året");
    }
    return new Beloppskolumn(
        huvud,
        serie,
        spann,
        karta.heltal("ar", 0),
        karta.heltal("version", 0),
        karta.finns("urval").map(urval::urval).orElse(new Urval.Alla()));
  }

  private static Kolumnhuvud huvud(String slag, Mallkarta karta, Talform annars) {
    return new Kolumnhuvud(
        karta.text(slag),
        karta.text("rubrik"),
        grupp(karta),
        formen(karta, annars),
        karta.janej("dold", false));
  }

  private static Talform formen(Mallkarta karta, Talform annars) {
    return Formlasare.form(karta, annars);
  }

  private static String grupp(Mallkarta karta) {
    return karta.text("grupp", "");
  }

  private static Talform procent() {
    return new Talform(Talenhet.PROCENT, 1);
  }

  private String tidigare(Mallnod nod) {
    return tidigare(nod, nod.text());
  }

  private String tidigare(Mallnod nod, String id) {
    if (!namn.contains(id)) {
      throw nod.fel("kolumnen " + id + " finns inte före denna; de som finns är " + namn);
    }
    return id;
  }
}

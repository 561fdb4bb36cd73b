package se.omtanke.rapport.granskning.spec;

import java.util.Locale;
import java.util.Optional;
import se.omtanke.rapport.granskning.kontroll.Kontroll;
import se.omtanke.rapport.granskning.kontroll.Textuppgift;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Matenhet;
import se.omtanke.rapport.granskning.modell.Plats;
import se.omtanke.rapport.granskning.modell.Tal;
import se.omtanke.rapport.granskning.modell.Taltolk;
import se.omtanke.rapport.granskning.spec.Specnod.Specfalt;

/** Reads figures in running text. */
final class Textlasare {

  private Textlasare() {}

  static Kontroll uppgift(Specnod nod, Optional<Manadsspann> tabellens) {
    var val =
        nod.kanda(
            "citat", "stalle", "tal", "enhet", "ord", "avser", "alternativ", "period", "decimaler");
    var period = val.nod("period").map(Lasningslasare::spann).or(() -> tabellens);
    var citat =
        val.text("citat").or(() -> val.text("tal")).orElseThrow(() -> nod.fel("citat: saknas"));
    var plats = new Plats("text", citat, "", val.text("stalle").orElse(""), nod.rad());
    return new Textuppgift(
        val.nod("tal").map(t -> tal(t, val, plats)),
        new Cell(plats, citat, Optional.empty(), Matenhet.OKAND),
        val.nod("avser").map(Uttryckstolk::uttryck),
        val.lista("alternativ").stream().map(Uttryckstolk::uttryck).toList(),
        period);
  }

  private static Cell tal(Specnod nod, Specfalt val, Plats plats) {
    var enhet = val.text("enhet").map(Matenhet::new).orElse(Matenhet.OKAND);
    var last =
        Taltolk.tolka(nod.text(), enhet.raknad())
            .orElseThrow(() -> nod.fel("”" + nod.text() + "” är inget tal"));
    int decimaler = val.nod("decimaler").map(Specnod::heltal).orElse(last.decimaler());
    boolean minus = val.nod("ord").filter(Textlasare::negativt).isPresent();
    var varde = minus ? last.varde().abs().negate() : last.varde();
    var tryckt = val.text("ord").map(o -> o + " " + nod.text()).orElse(nod.text());
    return new Cell(plats, tryckt, Optional.of(new Tal(varde, decimaler, last.exakt())), enhet);
  }

  private static boolean negativt(Specnod ord) {
    return switch (ord.text().toLowerCase(Locale.ROOT)) {
      case "underskott",
          "minskat",
          "minskning",
          "lägre",
          "färre",
          "mindre",
          "negativ",
          "negativt",
          "under" ->
          true;
      case "överskott", "ökat", "ökning", "högre", "fler", "mer", "positiv", "positivt", "över" ->
          false;
      default ->
          throw ord.fel(
              "skriv överskott, underskott, ökat, minskat, högre, lägre, fler eller färre");
    };
  }
}

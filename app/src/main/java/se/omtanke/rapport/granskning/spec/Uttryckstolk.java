package se.omtanke.rapport.granskning.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.kontroll.Cellval;
import se.omtanke.rapport.granskning.kontroll.Kolumnform;
import se.omtanke.rapport.granskning.kontroll.Radval;
import se.omtanke.rapport.granskning.kontroll.Uttryck;
import se.omtanke.rapport.granskning.kontroll.Uttryck.Led;
import se.omtanke.rapport.granskning.kontroll.Uttryck.Raknesatt;
import se.omtanke.rapport.granskning.modell.Tal;
import se.omtanke.rapport.granskning.modell.Taltolk;

/**
 * Reads formulas: {@code utfall - budget}, {@code 'A / netto'!utfall / B!budget}, {@code andring(a,
 * b)}.
 *
 * <p>Signs between parts have spaces around them; a name that holds such a sign is quoted.
 */
final class Uttryckstolk {

  private final Specnod nod;

  private Uttryckstolk(Specnod nod) {
    this.nod = nod;
  }

  /** A formula over cells. */
  static Uttryck uttryck(Specnod nod) {
    return new Uttryckstolk(nod).uttryck(nod.text());
  }

  /** A formula over cells, being part of a longer text. */
  static Uttryck uttryck(Specnod nod, String text) {
    return new Uttryckstolk(nod).uttryck(text);
  }

  /** One cell. */
  static Cellval cell(Specnod nod, String text) {
    return new Uttryckstolk(nod).cellval(text);
  }

  /** A formula over columns, with one quotient at most. */
  static List<Kolumnform> kolumner(Specnod nod) {
    return Formeldelar.delade(nod.text(), '/').stream()
        .map(sida -> new Uttryckstolk(nod).kolumnform(sida))
        .toList();
  }

  private Kolumnform kolumnform(String sida) {
    var kolumner = new LinkedHashMap<String, Integer>();
    for (var led : Formeldelar.led(sida)) {
      if (led.text().isEmpty()) {
        throw nod.fel("formeln saknar en kolumn mellan två tecken");
      }
      kolumner.put(Formeldelar.utanCitat(led.text()), led.minus() ? -1 : 1);
    }
    return new Kolumnform(kolumner);
  }

  private Uttryck uttryck(String text) {
    if (text.startsWith("andring(") && text.endsWith(")")) {
      var sidor = Formeldelar.delade(text.substring("andring(".length(), text.length() - 1), ',');
      if (sidor.size() != 2) {
        throw nod.fel("skriv andring(nu, då)");
      }
      return new Uttryck(text, Raknesatt.ANDRING, sida(sidor.getFirst()), sida(sidor.getLast()));
    }
    var delar = Formeldelar.delade(text, '/');
    if (delar.size() == 2) {
      return new Uttryck(text, Raknesatt.KVOT, sida(delar.getFirst()), sida(delar.getLast()));
    }
    if (delar.size() > 2) {
      throw nod.fel("formeln har flera divisionstecken; sätt namn som innehåller / inom '…'");
    }
    var faktorer = Formeldelar.delade(text, '*');
    return faktorer.size() == 2 && faktorer.stream().allMatch(f -> tal(f).isEmpty())
        ? new Uttryck(text, Raknesatt.PRODUKT, sida(faktorer.getFirst()), sida(faktorer.getLast()))
        : new Uttryck(text, Raknesatt.SUMMA, sida(text), List.of());
  }

  private List<Led> sida(String text) {
    var leden = new ArrayList<Led>();
    for (var led : Formeldelar.led(text)) {
      leden.add(led(led));
    }
    return leden;
  }

  private Led led(Formeldelar.Signerat led) {
    var faktor = led.minus() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    var delar = Formeldelar.delade(led.text(), '*');
    var namn = delar.getLast();
    if (delar.size() == 2) {
      boolean talForst = tal(delar.getFirst()).isPresent();
      namn = talForst ? delar.getLast() : delar.getFirst();
      faktor =
          faktor.multiply(
              tal(talForst ? delar.getFirst() : delar.getLast())
                  .orElseThrow(() -> nod.fel("bara ett tal får stå framför * i en summa")));
    }
    if (namn.equals("dagar")) {
      return new Led.Dagar(faktor);
    }
    var tal = tal(namn);
    return tal.isPresent()
        ? new Led.Konstant(tal.get().multiply(faktor))
        : new Led.Celler(faktor, cellval(namn));
  }

  private Cellval cellval(String text) {
    var delar = Formeldelar.utropsdelar(text);
    return switch (delar.size()) {
      case 2 -> new Cellval("", Radval.namn(delar.getFirst()), delar.getLast());
      case 3 -> new Cellval(delar.getFirst(), Radval.namn(delar.get(1)), delar.getLast());
      default -> throw nod.fel("skriv rad!kolumn eller tabell!rad!kolumn i stället för " + text);
    };
  }

  private static Optional<BigDecimal> tal(String text) {
    return text.contains("!") ? Optional.empty() : Taltolk.tolka(text, false).map(Tal::varde);
  }
}

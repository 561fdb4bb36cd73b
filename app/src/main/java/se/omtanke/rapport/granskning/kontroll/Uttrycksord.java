package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.util.List;
import se.omtanke.rapport.granskning.kontroll.Uttryck.Led;
import se.omtanke.rapport.granskning.modell.Talskrift;

/** Says a computation in words. */
final class Uttrycksord {

  private Uttrycksord() {}

  static String av(Uttryck uttryck) {
    var ena = sida(uttryck.forsta());
    return switch (uttryck.raknesatt()) {
      case SUMMA -> ena;
      case KVOT -> ena + " delat med " + sida(uttryck.andra());
      case PRODUKT -> ena + " gånger " + sida(uttryck.andra());
      case ANDRING -> "förändringen från " + sida(uttryck.andra()) + " till " + ena;
    };
  }

  private static String sida(List<Led> led) {
    var ord = new StringBuilder();
    for (var ett : led) {
      var faktor = faktor(ett);
      ord.append(faktor.signum() < 0 ? "− " : ord.isEmpty() ? "" : "+ ");
      ord.append(ett(ett)).append(' ');
    }
    return ord.toString().strip();
  }

  private static BigDecimal faktor(Led led) {
    return switch (led) {
      case Led.Celler c -> c.faktor();
      case Led.Dagar d -> d.faktor();
      case Led.Konstant k -> k.tal();
    };
  }

  private static String ett(Led led) {
    return switch (led) {
      case Led.Konstant k -> Talskrift.skriv(k.tal().abs());
      case Led.Dagar d -> "periodens dagar";
      case Led.Celler c -> {
        var tabell = c.val().tabell();
        yield c.val().rad() + " " + c.val().kolumn() + (tabell.isEmpty() ? "" : " i " + tabell);
      }
    };
  }
}

package se.omtanke.rapport.mall;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the span of an amount column: {@code hela året}, {@code ackumulerat}, {@code månaden}. */
final class Spannlasare {

  private static final Pattern MANAD = Pattern.compile("manad (\\d{1,2})");
  private static final Pattern BAKAT = Pattern.compile("(\\d{1,2}) manader bakat");

  private Spannlasare() {}

  static Spann spann(Mallkarta karta) {
    Mallnod nod = karta.krav("tid");
    String tid = Formlasare.ascii(nod.text());
    Matcher manad = MANAD.matcher(tid);
    Matcher bakat = BAKAT.matcher(tid);
    try {
      if (manad.matches()) {
        return new Spann.Manad(Integer.parseInt(manad.group(1)));
      }
      if (bakat.matches()) {
        return new Spann.Rullande(Integer.parseInt(bakat.group(1)));
      }
    } catch (IllegalArgumentException utanfor) {
      throw nod.fel(String.valueOf(utanfor.getMessage()));
    }
    return switch (tid) {
      case "hela aret" -> new Spann.HelaAret();
      case "ackumulerat" -> new Spann.Ackumulerat();
      case "manaden" -> new Spann.Manaden();
      default ->
          throw nod.fel(
              "tiden "
                  + nod.text()
                  + " finns inte; välj hela året, ackumulerat, månaden, månad N eller N månader"
                  + " bakåt");
    };
  }
}

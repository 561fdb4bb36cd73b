package se.omtanke.rapport.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.omtanke.rapport.tal.Talenhet;
import se.omtanke.rapport.tal.Talskrift;

/** The figures along an axis, with no more decimals than the steps need. */
final class Axeltext {

  private Axeltext() {}

  static String skriv(double kronor, double steg, Talenhet enhet) {
    int tiopotens =
        switch (enhet) {
          case KR, PROCENT -> 0;
          case TKR -> 3;
          case MNKR -> 6;
        };
    int decimaler = steg >= Math.pow(10, tiopotens) ? 0 : 1;
    return Talskrift.skriv(
        BigDecimal.valueOf(kronor)
            .movePointLeft(tiopotens)
            .setScale(decimaler, RoundingMode.HALF_UP));
  }
}

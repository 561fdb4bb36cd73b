package se.omtanke.webb.start;

import se.omtanke.ekonomi.Bokforingsperiod;

/** Accounting periods as addresses write them. */
final class Perioder {

  private Perioder() {}

  static String iAdress(Bokforingsperiod period) {
    return "%d-%02d".formatted(period.ar(), period.nummer());
  }
}

package se.omtanke.organisation.webb.redigering;

import java.util.Locale;

/** The kinds of change of the organisation. */
enum Enhetsslag {
  NY,
  ANDRA,
  AVSLUTA,
  GE,
  TA,
  OVERGANG;

  String ord() {
    return name().toLowerCase(Locale.ROOT);
  }
}

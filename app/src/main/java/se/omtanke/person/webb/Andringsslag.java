package se.omtanke.person.webb;

import java.util.Arrays;
import java.util.Locale;
import se.omtanke.grund.Saknas;

/** What can be changed of a person on a page of its own. */
enum Andringsslag {
  NAMN,
  IDENTITET,
  SKYDD,
  SPRAK,
  ADRESS;

  String ord() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Andringsslag av(String ord) {
    return Arrays.stream(values())
        .filter(slag -> slag.ord().equals(ord))
        .findFirst()
        .orElseThrow(() -> new Saknas("Sidan finns inte."));
  }
}

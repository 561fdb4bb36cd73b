package se.omtanke.ekonomi.webb;

import java.util.Locale;

/** What the buttons of a unit's forecast do. */
enum Prognosgora {
  /** Saves what has been typed. */
  SPARA,
  /** Saves, and fills empty lines with the straight line. */
  RAK,
  /** Saves, and fills empty lines with last year's profile. */
  PROFIL,
  /** Saves and delivers. */
  LAMNA;

  /** What the button sends; anything else only saves. */
  static Prognosgora av(String ord) {
    for (Prognosgora en : values()) {
      if (en.name().toLowerCase(Locale.ROOT).equals(ord)) {
        return en;
      }
    }
    return SPARA;
  }
}

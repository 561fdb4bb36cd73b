package se.omtanke.organisation;

import java.util.Optional;

/**
 * The classes of Kommun-Bas, the chart of accounts that SKR recommends: an account's first digit.
 *
 * @see <a href="https://skr.se">SKR, Kommun-Bas 21</a>
 */
public enum Kontoklass {
  TILLGANGAR('1', "Tillgångar"),
  SKULDER('2', "Eget kapital, avsättningar och skulder"),
  INTAKTER('3', "Intäkter"),
  BIDRAG_OCH_KOP('4', "Lämnade bidrag och köp av verksamhet"),
  PERSONAL('5', "Kostnader för arbetskraft"),
  OVRIGA_KOSTNADER('6', "Övriga verksamhetskostnader"),
  OVRIGA_KOSTNADER_OCH_KAPITAL('7', "Övriga verksamhetskostnader och kapitalkostnader"),
  FINANSIELLT('8', "Finansiella och extraordinära poster"),
  INTERNT('9', "Interna poster");

  private final char siffra;
  private final String benamning;

  Kontoklass(char siffra, String benamning) {
    this.siffra = siffra;
    this.benamning = benamning;
  }

  /** The class of an account; empty when the account does not begin with a digit of a class. */
  public static Optional<Kontoklass> av(String konto) {
    if (konto.isEmpty()) {
      return Optional.empty();
    }
    int plats = konto.charAt(0) - '1';
    return plats >= 0 && plats < values().length ? Optional.of(values()[plats]) : Optional.empty();
  }

  /** The first digit. */
  public char siffra() {
    return siffra;
  }

  /** The name for people. */
  public String benamning() {
    return benamning;
  }

  /** Whether it belongs to the result, which follow-ups are made of, and not to the balance. */
  public boolean arResultat() {
    return siffra >= INTAKTER.siffra && siffra <= FINANSIELLT.siffra;
  }
}

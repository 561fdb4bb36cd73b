package se.omtanke.person;

/** What someone is to a person. */
public enum Relationsslag {
  VARDNADSHAVARE(true),
  FORALDER(false),
  SYSKON(false),
  PARTNER(false),
  GOD_MAN(true),
  FORVALTARE(true),
  OMBUD(true),
  OFFENTLIGT_BITRADE(true),
  FAMILJEHEM(false),
  ANHORIG(false);

  private final boolean foretrader;

  Relationsslag(boolean foretrader) {
    this.foretrader = foretrader;
  }

  /** Whether it speaks for the person, and so gets notices of its own. */
  public boolean foretrader() {
    return foretrader;
  }

  /** Whether what is known of a minor may have to be kept from it (OSL 12 kap. 3 §). */
  public boolean kanSakna() {
    return this == VARDNADSHAVARE || this == FORALDER;
  }
}

package se.omtanke.regler;

/** The units in which amounts are shown in Swedish municipal reports. */
public enum Beloppsenhet {
  /** Kronor. */
  KRONOR("kr", 0),
  /** Thousands of kronor. */
  TUSENTAL("tkr", 3),
  /** Millions of kronor. */
  MILJONER("mnkr", 6);

  private final String kortnamn;
  private final int tiopotens;

  Beloppsenhet(String kortnamn, int tiopotens) {
    this.kortnamn = kortnamn;
    this.tiopotens = tiopotens;
  }

  /** The short name that follows a figure, the same in every language: {@code kr}. */
  public String kortnamn() {
    return kortnamn;
  }

  /** The power of ten that one unit is in kronor. */
  int tiopotens() {
    return tiopotens;
  }
}

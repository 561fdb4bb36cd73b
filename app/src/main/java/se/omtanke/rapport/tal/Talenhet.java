package se.omtanke.rapport.tal;

/** The unit that a figure of a report is shown in. */
public enum Talenhet {
  KR("kr", 0),
  TKR("tkr", 3),
  MNKR("mnkr", 6),
  PROCENT("%", 0);

  private final String skrivs;
  private final int tiopotens;

  Talenhet(String skrivs, int tiopotens) {
    this.skrivs = skrivs;
    this.tiopotens = tiopotens;
  }

  /** As it stands in a column head or after a figure. */
  public String skrivs() {
    return skrivs;
  }

  /** How many powers of ten one unit holds of what is shown: 3 for thousands of kronor. */
  int tiopotens() {
    return tiopotens;
  }
}

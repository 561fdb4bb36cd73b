package se.omtanke.regler.samtycke;

/** What somebody has answered. */
public enum Vilja {
  SAMTYCKER("samtycker"),
  BEGAR("begär insatsen"),
  MOTSATTER_SIG("motsätter sig"),
  INTE_TILLFRAGAD("inte tillfrågad");

  private final String visning;

  Vilja(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }

  /** Whether it is a yes. */
  public boolean arJa() {
    return this == SAMTYCKER || this == BEGAR;
  }
}

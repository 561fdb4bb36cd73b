package se.omtanke.regler.overklagande;

/** The road that an appeal takes. */
public enum Overklagandevag {
  /** To the administrative court, by the party, on the merits. */
  FORVALTNINGSDOMSTOL("allmän förvaltningsdomstol"),
  /** By any member of the municipality, on the lawfulness only. */
  LAGLIGHETSPROVNING("laglighetsprövning"),
  /** None. */
  INGEN("får inte överklagas");

  private final String visning;

  Overklagandevag(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }
}

package se.omtanke.arende;

/**
 * What is decided. Which appeal road a kind has is what SoL 35:1 says of its paragraph; who may
 * decide it is the board's delegation order to say.
 */
public enum Beslutsslag {
  /** To open an investigation or not. */
  FORHANDSBEDOMNING("20 kap. 2 §", false),
  /** More time for a child's investigation. */
  FORLANGNING("20 kap. 3 §", false),
  /** Support in the home, a contact person or the like, tried for the individual. */
  OPPENVARD("11 kap. 1 §", true),
  /** A place to stay outside home. */
  PLACERING("11 kap. 1 §", true),
  /** Another service tried for the individual. */
  INSATS("11 kap. 1 §", true),
  /** The investigation ends and nothing is granted. */
  AVSLUT("14 kap. 3 §", false);

  private final String paragraf;
  private final boolean overklagbart;

  Beslutsslag(String paragraf, boolean overklagbart) {
    this.paragraf = paragraf;
    this.overklagbart = overklagbart;
  }

  /** The paragraph of socialtjänstlagen (2025:400). */
  public String lagrum() {
    return "SFS 2025:400 " + paragraf;
  }

  /** Whether it may be appealed to the administrative court (SoL 35:1). */
  public boolean overklagbart() {
    return overklagbart;
  }

  /** Whether it can stand in a decision after an investigation. */
  public boolean efterUtredning() {
    return this != FORHANDSBEDOMNING && this != FORLANGNING;
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.beslutsslag." + name();
  }
}

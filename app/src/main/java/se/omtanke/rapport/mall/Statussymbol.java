package se.omtanke.rapport.mall;

/** The signs that boards use beside the words of a status. */
public enum Statussymbol {
  PIL_UPP("\u2191"),
  PIL_HOGER("\u2192"),
  PIL_NED("\u2193"),
  INGEN("");

  private final String tecken;

  Statussymbol(String tecken) {
    this.tecken = tecken;
  }

  /** The sign, or empty. */
  public String tecken() {
    return tecken;
  }
}

package se.omtanke.arende;

/** What must be thought of, and answered, before anything of a case is given out. */
public enum Sekretessvarning {
  /** A minor's secrecy may hold against her guardian too. */
  UNDERARIG("OSL 12 kap. 3 §"),
  /** A private person's report: her identity is secret, as a rule for the one reported too. */
  UPPGIFTSLAMNARE("OSL 26 kap. 5 §"),
  /** Where a minor stays may be secret for her parents too. */
  VISTELSEORT("OSL 26 kap. 2 §"),
  /** Someone in the case has protected data. */
  SKYDDADE_UPPGIFTER("OSL 22 kap. 1 §, 26 kap. 1 §");

  private final String lagrum;

  Sekretessvarning(String lagrum) {
    this.lagrum = lagrum;
  }

  /** The paragraph. */
  public String lagrum() {
    return lagrum;
  }

  /** Key of the question in the reader's language. */
  public String textnyckel() {
    return "handling.varning." + name();
  }
}

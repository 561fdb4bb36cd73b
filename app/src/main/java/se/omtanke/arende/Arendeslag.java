package se.omtanke.arende;

/** Whom a case is about; the law asks for other steps for each. */
public enum Arendeslag {
  /** Under 18 (SoL 3:1). */
  BARN,
  /** From 18 to 20: a report is assessed as a child's (SoL 20:1–2). */
  UNG,
  VUXEN;

  /** Whether a report is to be assessed for protection and within the preliminary time. */
  public boolean skyddsbedoms() {
    return this != VUXEN;
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.slag." + name();
  }
}

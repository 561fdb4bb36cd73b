package se.omtanke.regler.lagrum;

/** How sure a reading of the law is. Everything but {@link #H} is shown wherever the rule is. */
public enum Sakerhet {
  /** Read in the text itself. */
  H("hög"),
  /** Read in an index or a reliable source, or an interpretation that others may not share. */
  M("medel"),
  /** Uncertain. */
  L("låg"),
  /** Known by heart only; no text was at hand. */
  MEM("ur minnet");

  private final String visning;

  Sakerhet(String visning) {
    this.visning = visning;
  }

  /** The mark in words. */
  public String visning() {
    return visning;
  }
}

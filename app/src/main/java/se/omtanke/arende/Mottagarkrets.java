package se.omtanke.arende;

/**
 * For whom a figure is shown. Small numbers are hidden by it and never by who happens to read, so
 * that what is shown can be passed on within it.
 */
public enum Mottagarkrets {
  /** Those who work with the cases. */
  INTERN(0),
  /** The board and its office. */
  NAMND(5),
  /** Anyone. */
  OPPEN(5);

  private final int minst;

  Mottagarkrets(int minst) {
    this.minst = minst;
  }

  /** The smallest number of cases that is shown, besides none at all; 0 when all are. */
  public int minst() {
    return minst;
  }

  /** Whether a number is so small that it might tell of someone. */
  public boolean doljer(long antal) {
    return 0 < antal && antal < minst;
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.krets." + name();
  }
}

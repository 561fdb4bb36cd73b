package se.omtanke.filformat;

/**
 * The heading of a column.
 *
 * @param text what it says
 * @param bredd the column's width in characters, 1 to 255, where the format has widths
 */
public record Rubrik(String text, int bredd) {

  public Rubrik {
    if (bredd < 1 || bredd > 255) {
      throw new IllegalArgumentException("Bredd utanför 1–255: " + bredd);
    }
  }

  /** A heading as wide as its text, within reason. */
  public static Rubrik av(String text) {
    return new Rubrik(text, Math.clamp(text.length() + 2L, 10, 50));
  }
}

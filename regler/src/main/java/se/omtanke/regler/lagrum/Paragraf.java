package se.omtanke.regler.lagrum;

/**
 * A place in the statute book.
 *
 * @param sfs the act's number
 * @param kapitel the chapter, or nothing
 * @param paragraf the paragraph
 * @param stycke the part, or nothing
 * @param punkt the point, or nothing
 */
public record Paragraf(String sfs, String kapitel, String paragraf, String stycke, String punkt) {

  /** A whole paragraph. */
  public static Paragraf av(String sfs, String kapitel, String paragraf) {
    return new Paragraf(sfs, kapitel, paragraf, "", "");
  }

  /** The whole paragraph that this is a part of. */
  public Paragraf hela() {
    return av(sfs, kapitel, paragraf);
  }

  /** Down to part and point: {@code SFS 2025:400 19 kap. 6 § 2 st.}. */
  public String utforlig() {
    return this + med(" ", stycke, " st.") + med(" ", punkt, " p.");
  }

  /**
   * As a lawyer writes it: {@code SFS 2025:400 20 kap. 2 §}. What is not known is left out, so that
   * an act whose text has not been read stands by its number alone.
   */
  @Override
  public String toString() {
    return "SFS " + sfs + med(" ", kapitel, " kap.") + med(" ", paragraf, " §");
  }

  private static String med(String fore, String del, String efter) {
    return del.isEmpty() ? "" : fore + del + efter;
  }
}

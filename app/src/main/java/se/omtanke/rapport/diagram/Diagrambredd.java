package se.omtanke.rapport.diagram;

/**
 * How wide a drawing is, in its own units. Each is drawn so that its text can be read at its own
 * size: the broad one on a page or on paper, the narrow one on a phone.
 */
public enum Diagrambredd {
  BRED(680, 13, 4),
  SMAL(340, 14, 3);

  /** The mean width of a sign in the typeface, in proportion to its size. */
  private static final double TECKENBREDD = 0.53;

  private final int bredd;
  private final int textstorlek;
  private final int steg;

  Diagrambredd(int bredd, int textstorlek, int steg) {
    this.bredd = bredd;
    this.textstorlek = textstorlek;
    this.steg = steg;
  }

  int bredd() {
    return bredd;
  }

  int textstorlek() {
    return textstorlek;
  }

  /** About how many steps an axis has. */
  int steg() {
    return steg;
  }

  boolean smal() {
    return this == SMAL;
  }

  /** About how wide a text is. */
  double langd(String text) {
    return text.length() * textstorlek * TECKENBREDD;
  }

  /** What tells this drawing's names from the other's on the same page. */
  String andelse() {
    return smal() ? "-smal" : "";
  }
}

package se.omtanke.arende;

/** How a document came to be in a case (TF 2 kap. 9–10 §§). */
public enum Handlingsslag {
  /** It came in to the board. */
  INKOMMEN,
  /** It was drawn up by the board. */
  UPPRATTAD,
  /** It was drawn up and sent to someone. */
  UTGAENDE;

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "handling.slag." + name();
  }
}

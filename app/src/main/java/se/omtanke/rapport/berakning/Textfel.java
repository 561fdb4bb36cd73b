package se.omtanke.rapport.berakning;

/** A text that refers to a figure that is not there, said so that its writer can mend it. */
public final class Textfel extends RuntimeException {

  private final String avsnitt;
  private final String referens;

  /**
   * A fault in a text.
   *
   * @param avsnitt the section
   * @param referens the reference as it is written
   * @param klarsprak what is wrong, in Swedish
   */
  public Textfel(String avsnitt, String referens, String klarsprak) {
    super("Avsnittet " + avsnitt + ", {{" + referens + "}}: " + klarsprak);
    this.avsnitt = avsnitt;
    this.referens = referens;
  }

  /** The section. */
  public String avsnitt() {
    return avsnitt;
  }

  /** The reference as it is written. */
  public String referens() {
    return referens;
  }
}

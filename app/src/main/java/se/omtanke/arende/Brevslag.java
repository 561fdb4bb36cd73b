package se.omtanke.arende;

/** What a letter is for, and to whom it goes. */
public enum Brevslag {
  /** A decision, with how to appeal (FL 33 §). */
  UNDERRATTELSE(Till.PART),
  /** What the decision will rest on, to be commented on (FL 25 §). */
  KOMMUNICERING(Till.PART),
  /** To come to a meeting. */
  KALLELSE(Till.PART),
  /** Another authority or someone else is asked for a statement (FL 26 §). */
  YTTRANDE(Till.ANNAN),
  /** Whether an investigation has been opened (SoL 19:6). */
  ATERKOPPLING(Till.ANMALARE),
  /** A document is not given out, with how to appeal (OSL 6:3, 6:7–8). */
  AVSLAG_UTLAMNANDE(Till.ANNAN);

  /** Who receives it. */
  public enum Till {
    PART,
    ANMALARE,
    ANNAN
  }

  private final Till till;

  Brevslag(Till till) {
    this.till = till;
  }

  /** Who receives it. */
  public Till till() {
    return till;
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "handling.brev." + name();
  }
}

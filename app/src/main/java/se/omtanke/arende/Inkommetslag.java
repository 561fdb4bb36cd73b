package se.omtanke.arende;

/** What kind of thing has come in. */
public enum Inkommetslag {
  /** Someone asks for something for herself: an investigation is opened at once (SoL 14:2). */
  ANSOKAN,
  /** Someone is worried about a child (SoL 19 kap.). */
  OROSANMALAN,
  /** A report about a grown-up or a young person. */
  ANMALAN,
  /** A request for a statement, a transfer, anything else. */
  ANNAT;

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.inkommet." + name();
  }
}

package se.omtanke.arende;

/** How it came in. */
public enum Inkommetsatt {
  TELEFON,
  BESOK,
  BREV,
  E_POST,
  E_TJANST,
  JOUR;

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.satt." + name();
  }
}

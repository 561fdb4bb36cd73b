package se.omtanke.arende;

/** How one request was decided. */
public enum Yrkandeutfall {
  BIFALL,
  DELVIS_BIFALL,
  AVSLAG,
  AVVISNING,
  AVSKRIVNING;

  /** Whether something is granted, and so holds for a time. */
  public boolean beviljar() {
    return this == BIFALL || this == DELVIS_BIFALL;
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.utfall." + name();
  }
}

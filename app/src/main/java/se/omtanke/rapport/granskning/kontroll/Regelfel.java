package se.omtanke.rapport.granskning.kontroll;

/** A check that names something the table does not have; the specification is to be mended. */
public final class Regelfel extends RuntimeException {

  /**
   * A check that cannot be made.
   *
   * @param klarsprak what is missing, in Swedish
   */
  public Regelfel(String klarsprak) {
    super(klarsprak);
  }
}

package se.omtanke.rapport.granskning.modell;

/** A specification that cannot be used, said so that the one who wrote it can mend it. */
public final class Specfel extends RuntimeException {

  private final int rad;
  private final String nyckel;

  /**
   * A fault in a specification.
   *
   * @param rad the line from 1, or 0 when it is the whole file
   * @param nyckel the key, or empty
   * @param klarsprak what is wrong and what to do, in Swedish
   */
  public Specfel(int rad, String nyckel, String klarsprak) {
    super(klarsprak);
    this.rad = rad;
    this.nyckel = nyckel;
  }

  /** The line from 1, or 0. */
  public int rad() {
    return rad;
  }

  /** The key, or empty. */
  public String nyckel() {
    return nyckel;
  }
}

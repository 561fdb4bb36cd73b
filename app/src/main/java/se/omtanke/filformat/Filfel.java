package se.omtanke.filformat;

/** A file that cannot be read, said so that the one who sent it can mend it. */
public final class Filfel extends RuntimeException {

  private final String fil;
  private final int rad;
  private final String kolumn;

  /**
   * A fault in a file.
   *
   * @param fil the file's name as its sender knows it
   * @param rad the row from 1, or 0 when it is the whole file
   * @param kolumn the column's heading or letter, or empty
   * @param klarsprak what is wrong and what to do, in Swedish
   */
  public Filfel(String fil, int rad, String kolumn, String klarsprak) {
    super(klarsprak);
    this.fil = fil;
    this.rad = rad;
    this.kolumn = kolumn;
  }

  /** The file's name. */
  public String fil() {
    return fil;
  }

  /** The row from 1, or 0. */
  public int rad() {
    return rad;
  }

  /** The column, or empty. */
  public String kolumn() {
    return kolumn;
  }
}

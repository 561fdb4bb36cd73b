package se.omtanke.rapport.mall;

/** A fault in a report template, said so that the one who wrote it can mend it. */
public final class Mallfel extends RuntimeException {

  private final String fil;
  private final int rad;
  private final String stig;

  /**
   * A fault at a place of a template.
   *
   * @param fil the template's file name
   * @param rad the line from 1
   * @param stig the path to the value, as {@code avsnitt[2].rader[4].urval}
   * @param klarsprak what is wrong and what is allowed, in Swedish
   */
  public Mallfel(String fil, int rad, String stig, String klarsprak) {
    super(fil + ", rad " + rad + (stig.isEmpty() ? "" : " (" + stig + ")") + ": " + klarsprak);
    this.fil = fil;
    this.rad = rad;
    this.stig = stig;
  }

  /** The template's file name. */
  public String fil() {
    return fil;
  }

  /** The line from 1. */
  public int rad() {
    return rad;
  }

  /** The path to the value. */
  public String stig() {
    return stig;
  }
}

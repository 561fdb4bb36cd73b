package se.omtanke.drift.bench;

/**
 * What a figure should be.
 *
 * @param grans the limit, in the figure's unit
 * @param minst whether the figure should be at least the limit, otherwise at most
 */
public record Mal(double grans, boolean minst) {

  static Mal hogst(double grans) {
    return new Mal(grans, false);
  }

  static Mal minst(double grans) {
    return new Mal(grans, true);
  }

  boolean natt(double varde) {
    return minst ? varde >= grans : varde <= grans;
  }
}

package se.omtanke.ekonomi.inlasning;

import se.omtanke.ekonomi.Falt;

/** A cell that does not hold what its column should; caught per row and gathered. */
final class Cellfel extends RuntimeException {

  private final Falt falt;

  Cellfel(Falt falt, String klarsprak) {
    super(klarsprak, null, false, false);
    this.falt = falt;
  }

  Falt falt() {
    return falt;
  }

  String klarsprak() {
    return String.valueOf(getMessage());
  }
}

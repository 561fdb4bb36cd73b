package se.omtanke.regler.alder;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;

/** Whoever is younger is a child. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "3",
    paragraf = "1",
    stycke = "2",
    fran = "2025-07-01",
    text = "ad8d9d2a94f2ee7124edc45b6bd72dd11838f738d17def4b5ba12989a51ff688")
final class Barn implements Regel {

  @Override
  public String namn() {
    return "alder_barn";
  }

  @Override
  public String rubrik() {
    return "Barn";
  }
}

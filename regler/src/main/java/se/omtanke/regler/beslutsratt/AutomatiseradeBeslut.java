package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;

/** A machine decides only what can be appealed on its merits, and only if the board has said so. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "38",
    stycke = "2",
    fran = "2025-07-01",
    text = "359e37289957365e0ebf0c4857dbdcfb8ad24265d3019fd3a0000b8e4275c0bc")
final class AutomatiseradeBeslut implements Regel {

  @Override
  public String namn() {
    return "beslutsratt_automat";
  }

  @Override
  public String rubrik() {
    return "Automatiserade beslut";
  }
}

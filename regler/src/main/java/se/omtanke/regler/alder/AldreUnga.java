package se.omtanke.regler.alder;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.lagrum.Sakerhet;

/** The young were assessed for protection like children, under the act before. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "1 a",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class AldreUnga implements Regel {

  @Override
  public String namn() {
    return "alder_unga";
  }

  @Override
  public String rubrik() {
    return "Unga";
  }
}

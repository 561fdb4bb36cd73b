package se.omtanke.regler.alder;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.lagrum.Sakerhet;

/** Whoever was younger was a child, under the act before. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "1",
    paragraf = "2",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class AldreBarn implements Regel {

  @Override
  public String namn() {
    return "alder_barn";
  }

  @Override
  public String rubrik() {
    return "Barn";
  }
}

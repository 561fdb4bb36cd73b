package se.omtanke.regler.alder;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.lagrum.Sakerhet;

/** From this age a child spoke for herself, under the act before. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "10",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class AldreEgenTalan implements Regel {

  @Override
  public String namn() {
    return "alder_egen_talan";
  }

  @Override
  public String rubrik() {
    return "Ålder för egen talan";
  }
}

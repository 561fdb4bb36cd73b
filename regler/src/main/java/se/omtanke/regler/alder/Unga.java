package se.omtanke.regler.alder;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.lagrum.Sakerhet;

/** The young are assessed for protection like children. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "20",
    paragraf = "2",
    fran = "2025-07-01",
    text = "b0aff4967fabf13d4f6150d6064786e6155a63ec1b8120da8b94220625d643c2",
    sakerhet = Sakerhet.M)
final class Unga implements Regel {

  @Override
  public String namn() {
    return "alder_unga";
  }

  @Override
  public String rubrik() {
    return "Unga";
  }
}

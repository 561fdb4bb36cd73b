package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** What may lead to an action by the board is investigated from the start. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "1",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class UtredningInleds implements Fristregel {

  @Override
  public String namn() {
    return "utredning_inleds";
  }

  @Override
  public String rubrik() {
    return "Utredning inleds";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.GENAST, "nämnden fick informationen", "utredningen är inledd");
  }
}

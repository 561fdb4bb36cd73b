package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * A follow-up that nobody has consented to must end; it also ends when a new investigation is
 * opened.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "4 c",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "4 a",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class UppfoljningEfterUtredning implements Fristregel {

  @Override
  public String namn() {
    return "uppfoljning_efter_utredning";
  }

  @Override
  public String rubrik() {
    return "Uppföljning efter utredning utan insats";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD,
        "utredningen avslutades",
        "uppföljningen är avslutad, eller en ny utredning har inletts");
  }
}

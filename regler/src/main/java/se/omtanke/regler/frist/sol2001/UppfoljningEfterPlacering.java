package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A follow-up after a placement must end; it also ends when a new investigation is opened. */
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
    paragraf = "4 b",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class UppfoljningEfterPlacering implements Fristregel {

  @Override
  public String namn() {
    return "uppfoljning_efter_placering";
  }

  @Override
  public String rubrik() {
    return "Uppföljning efter en placering";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD,
        "placeringen upphörde",
        "uppföljningen är avslutad, eller en ny utredning har inletts");
  }
}

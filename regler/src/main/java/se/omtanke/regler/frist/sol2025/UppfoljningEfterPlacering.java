package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A follow-up after a placement must end; it also ends when a new investigation is opened. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "23",
    paragraf = "5",
    fran = "2025-07-01",
    text = "b74c5597377524841f96e497609816fcd2cd1b5af2dc7147119a419f36781f78",
    sakerhet = Sakerhet.M)
@Lagrum(
    sfs = "2025:400",
    kapitel = "23",
    paragraf = "2",
    fran = "2025-07-01",
    text = "778715905649fc974c7f0e801b80575687b15dc4bf5ce48fcd072be763fe1072",
    sakerhet = Sakerhet.M)
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

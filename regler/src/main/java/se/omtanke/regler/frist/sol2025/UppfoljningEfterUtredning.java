package se.omtanke.regler.frist.sol2025;

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
    sfs = "2025:400",
    kapitel = "23",
    paragraf = "5",
    fran = "2025-07-01",
    text = "b74c5597377524841f96e497609816fcd2cd1b5af2dc7147119a419f36781f78",
    sakerhet = Sakerhet.M)
@Lagrum(
    sfs = "2025:400",
    kapitel = "23",
    paragraf = "1",
    fran = "2025-07-01",
    text = "3a099a5b9f79e5a8d0b162fdd144bcd0fc7dfe5854b6faa63d5da03b98a2fd2d",
    sakerhet = Sakerhet.M)
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

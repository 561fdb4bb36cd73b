package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A follow-up after care must end; it also ends when a new investigation is opened. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "21 c",
    stycke = "3",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "99e3220ecb5f87312b5a716aa944b0e22e8baff410a1af967dd2a105fab361cd",
    sakerhet = Sakerhet.M)
@Lagrum(
    sfs = "1990:52",
    paragraf = "21 b",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "d4a4d27446038286942390fa62cca73b1aefd67c0e4a39ba80574f76d584cf37",
    sakerhet = Sakerhet.M)
final class UppfoljningEfterVard implements Fristregel {

  @Override
  public String namn() {
    return "uppfoljning_efter_vard";
  }

  @Override
  public String rubrik() {
    return "Uppföljning efter vård utan samtycke";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD,
        "uppföljningen inleddes",
        "uppföljningen är avslutad, eller en ny utredning har inletts");
  }
}

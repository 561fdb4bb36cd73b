package se.omtanke.regler.frist.fl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** When six months have passed, a party who began the matter may ask once that it be decided. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "12",
    stycke = "1",
    fran = "2018-07-01",
    text = "6d708b93d2e13a7e69a709b2fc26061b400170313f409ad21af6c59371533c2c")
final class DrojsmalstalanBegaran implements Fristregel {

  @Override
  public String namn() {
    return "drojsmalstalan_begaran";
  }

  @Override
  public String rubrik() {
    return "Begäran om avgörande får göras efter";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "parten inledde ärendet", "ärendet är avgjort i första instans");
  }
}

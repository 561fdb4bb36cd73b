package se.omtanke.regler.frist.fl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The matter is decided, or the request refused in a decision of its own, within four weeks. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "12",
    stycke = "1",
    fran = "2018-07-01",
    text = "6d708b93d2e13a7e69a709b2fc26061b400170313f409ad21af6c59371533c2c")
final class DrojsmalstalanSvar implements Fristregel {

  @Override
  public String namn() {
    return "drojsmalstalan_svar";
  }

  @Override
  public String rubrik() {
    return "Svar på begäran om avgörande";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD, "begäran kom in", "ärendet är avgjort, eller begäran avslagen");
  }
}

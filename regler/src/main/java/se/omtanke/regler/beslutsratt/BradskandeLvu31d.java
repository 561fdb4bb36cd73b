package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "31 d",
    stycke = "2",
    fran = "2025-07-01",
    till = "2027-01-01",
    text = "8f675a89351903fc953c1d0a07e3614f07efab0a84c7ddde3ffa9599244ebc36")
final class BradskandeLvu31d implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_lvu_utreseforbud";
  }

  @Override
  public String rubrik() {
    return "Brådskande tillfälligt utreseförbud";
  }

  @Override
  public String beslut() {
    return "lvu_tillfalligt_utreseforbud";
  }
}

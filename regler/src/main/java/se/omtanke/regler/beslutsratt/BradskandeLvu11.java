package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "11",
    stycke = "3",
    fran = "2025-07-01",
    till = "2027-01-01",
    text = "d6bcc4d5ab40b0747882fc17966427ec22322d3914bc09c8f7df8d8c19fed317")
final class BradskandeLvu11 implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_lvu_vardens_innehall";
  }

  @Override
  public String rubrik() {
    return "Brådskande beslut om vården";
  }

  @Override
  public String beslut() {
    return "lvu_vardens_innehall";
  }
}

package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "5",
    paragraf = "1",
    stycke = "2",
    fran = "2025-07-01",
    text = "7e63a4a989f22f9861ae553ba18153fbb12326112ea04717db34097d130a0e76")
final class BradskandeSkyddatBoendeInnehall implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_skyddat_boende_innehall";
  }

  @Override
  public String rubrik() {
    return "Brådskande beslut om placeringen";
  }

  @Override
  public String beslut() {
    return "skyddat_boende_innehall";
  }
}

package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "5",
    paragraf = "5",
    fran = "2025-07-01",
    text = "f7c5f2c60f09b2d27e7b1035205c7b60d558d777ce45bede84c49b43d49f48d1")
final class BradskandeSkyddatBoendeVistelseort implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_skyddat_boende_vistelseort";
  }

  @Override
  public String rubrik() {
    return "Brådskande beslut om hemlig vistelseort och umgänge";
  }

  @Override
  public String beslut() {
    return "skyddat_boende_vistelseort";
  }
}

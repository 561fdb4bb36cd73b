package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "6",
    stycke = "2",
    fran = "2025-07-01",
    till = "2027-01-01",
    text = "c254ae1d598538f52f0576b0b7de1a1648c7cfe0e1822be36e66745d119070f3")
final class BradskandeLvu6 implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_lvu_omhandertagande";
  }

  @Override
  public String rubrik() {
    return "Brådskande omhändertagande";
  }

  @Override
  public String beslut() {
    return "lvu_omhandertagande";
  }
}

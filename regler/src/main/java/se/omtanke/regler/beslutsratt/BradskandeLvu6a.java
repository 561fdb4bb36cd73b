package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "6 a",
    stycke = "2",
    fran = "2025-07-01",
    till = "2027-01-01",
    text = "cf08e3cf4b61fa733e1f9336bcac44c303b61f85fbf8de4b5671ac40197afde6")
final class BradskandeLvu6a implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_lvu_omhandertagande_utland";
  }

  @Override
  public String rubrik() {
    return "Brådskande omhändertagande när svensk domstol inte är behörig";
  }

  @Override
  public String beslut() {
    return "lvu_omhandertagande_utland";
  }
}

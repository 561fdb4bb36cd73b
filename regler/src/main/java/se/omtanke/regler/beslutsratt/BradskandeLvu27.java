package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "27",
    stycke = "2",
    fran = "2025-07-01",
    till = "2027-01-01",
    text = "923c8c7d7f8223ed992f1bf87767c387fe25c594b6b8560c3787bffbdd4f09bf")
final class BradskandeLvu27 implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_lvu_flyttningsforbud";
  }

  @Override
  public String rubrik() {
    return "Brådskande tillfälligt flyttningsförbud";
  }

  @Override
  public String beslut() {
    return "lvu_tillfalligt_flyttningsforbud";
  }
}

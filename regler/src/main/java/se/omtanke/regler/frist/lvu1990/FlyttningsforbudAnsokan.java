package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * When the court has upheld a temporary ban, a lasting one is applied for within two weeks; this
 * cannot be lengthened.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "29",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "2678d65287fcb0ecfd851665e8c08779792a14888af7a0c0ddfd36e2a6a91ef6")
final class FlyttningsforbudAnsokan implements Fristregel {

  @Override
  public String namn() {
    return "flyttningsforbud_ansokan";
  }

  @Override
  public String rubrik() {
    return "Ansökan om flyttningsförbud";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "förvaltningsrätten fastställde beslutet",
        "ansökan har getts in till förvaltningsrätten");
  }
}

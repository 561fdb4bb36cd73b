package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A temporary removal ban is put before the court like a decision to take into care. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "28",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "9024b4a847798511a20374f10873cfe84ba5633916ce679f7ce92598fc554dff")
@Lagrum(
    sfs = "1990:52",
    paragraf = "7",
    stycke = "1",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "3582f377ab521a73c709ac30f61e5c2f0699dac00859113ba90be6129612e6db")
final class FlyttningsforbudUnderstallning implements Fristregel {

  @Override
  public String namn() {
    return "flyttningsforbud_understallning";
  }

  @Override
  public String rubrik() {
    return "Underställning av tillfälligt flyttningsförbud";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "beslutet fattades",
        "beslutet och handlingarna har getts in till förvaltningsrätten");
  }
}

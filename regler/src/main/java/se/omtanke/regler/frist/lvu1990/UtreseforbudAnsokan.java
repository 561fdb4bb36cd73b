package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * When the court has upheld a temporary travel ban, a lasting one is applied for within four weeks
 * of its decision.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "31 f",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "feb696fc5af6df75a0f3fc3b6582aa6b08a012718720cdd93ed537b351c08ee7")
final class UtreseforbudAnsokan implements Fristregel {

  @Override
  public String namn() {
    return "utreseforbud_ansokan";
  }

  @Override
  public String rubrik() {
    return "Ansökan om utreseförbud";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD,
            "förvaltningsrätten fastställde beslutet",
            "ansökan har getts in till förvaltningsrätten")
        .forlangsPaBegaran("ytterligare utredning", "förvaltningsrätten");
  }
}

package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * When the court has upheld the decision, care is applied for within four weeks of the day it was
 * carried out, or it lapses.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "8",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "2da4298776920d9acd3a87f4dfeb383e46114ccb865c4fe5537395e158df951b")
final class Vardansokan implements Fristregel {

  @Override
  public String namn() {
    return "vardansokan";
  }

  @Override
  public String rubrik() {
    return "Ansökan om vård efter omhändertagande";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD,
            "omhändertagandet verkställdes",
            "ansökan har getts in till förvaltningsrätten")
        .forlangsPaBegaran(
            "ytterligare utredning eller någon annan särskild omständighet", "förvaltningsrätten");
  }
}

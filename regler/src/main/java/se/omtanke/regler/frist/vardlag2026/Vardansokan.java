package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * When the court has upheld the decision, care is applied for within four weeks of the day it was
 * carried out, or it lapses.
 */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "5",
    paragraf = "5",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
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

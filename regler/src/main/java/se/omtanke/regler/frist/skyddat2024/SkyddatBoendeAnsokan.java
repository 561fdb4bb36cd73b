package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * When the court has upheld the decision, the shelter is applied for within six weeks of the day
 * the placement began.
 */
@Lagrum(
    sfs = "2024:79",
    kapitel = "4",
    paragraf = "6",
    fran = "2024-04-01",
    text = "ca7ad6710017082f5a1ac3043f544bb0c633587a9e11e80edf0a09f196637a02")
final class SkyddatBoendeAnsokan implements Fristregel {

  @Override
  public String namn() {
    return "skyddat_boende_ansokan";
  }

  @Override
  public String rubrik() {
    return "Ansökan om skyddat boende efter omedelbar insats";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD,
            "placeringen påbörjades",
            "ansökan har getts in till förvaltningsrätten")
        .forlangsPaBegaran(
            "ytterligare utredning eller någon annan särskild omständighet", "förvaltningsrätten");
  }
}

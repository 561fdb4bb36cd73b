package se.omtanke.regler.frist.kl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Three weeks from the announcement, which must stay up all that time for it to run out. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "13",
    paragraf = "5",
    fran = "2020-01-01",
    text = "925bd880d142dc5d9c3be158b8fa1b6dff10cefd2dfacc63585b39d98fdbef01")
final class Laglighetsprovning implements Fristregel {

  @Override
  public String namn() {
    return "laglighetsprovning";
  }

  @Override
  public String rubrik() {
    return "Laglighetsprövning";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "justeringen tillkännagavs på anslagstavlan",
        "överklagandet har kommit in till förvaltningsrätten");
  }
}

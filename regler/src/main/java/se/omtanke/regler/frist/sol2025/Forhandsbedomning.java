package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Whether to open an investigation is decided within a fortnight of the report. No decision is
 * needed while one is already going on about the child.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "20",
    paragraf = "2",
    fran = "2025-07-01",
    text = "b0aff4967fabf13d4f6150d6064786e6155a63ec1b8120da8b94220625d643c2")
final class Forhandsbedomning implements Fristregel {

  @Override
  public String namn() {
    return "forhandsbedomning";
  }

  @Override
  public String rubrik() {
    return "Förhandsbedömning";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD, "anmälan kom in", "beslut att inleda eller inte inleda utredning")
        .forlangs("synnerliga skäl", "socialnämnden, eller den som nämnden har delegerat till");
  }
}

package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * Whether to open an investigation is decided within a fortnight of the report. No decision is
 * needed while one is already going on about the child.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "1 a",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
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

package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * Is the child in need of protection now? The law says at once; practice is the same day and never
 * more than a day later.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "1 a",
    stycke = "2",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Skyddsbedomning implements Fristregel {

  @Override
  public String namn() {
    return "skyddsbedomning";
  }

  @Override
  public String rubrik() {
    return "Omedelbar skyddsbedömning";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST, "anmälan kom in", "skyddsbedömningen är gjord och dokumenterad");
  }
}

package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Is the child in need of protection now? The law says at once; practice is the same day and never
 * more than a day later.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "20",
    paragraf = "1",
    fran = "2025-07-01",
    text = "7fd67fb8fccfce2f20d6127b23dab60c8d3cd9e3c51e6b8872d31eecbd73d95c")
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

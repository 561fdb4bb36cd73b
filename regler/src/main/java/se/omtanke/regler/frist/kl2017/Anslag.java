package se.omtanke.regler.frist.kl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * That minutes have been adjusted is announced on the second day after at the latest, and stays
 * until the time for appeal is out.
 */
@Lagrum(
    sfs = "2017:725",
    kapitel = "8",
    paragraf = "12",
    fran = "2020-01-01",
    text = "2e6204e688a6d4337bfae842af9acecd979f6f86a7eab200aaf79fc46f27f23c")
final class Anslag implements Fristregel {

  @Override
  public String namn() {
    return "anslag";
  }

  @Override
  public String rubrik() {
    return "Tillkännagivande av justering";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "protokollet justerades",
        "justeringen är tillkännagiven på anslagstavlan");
  }
}

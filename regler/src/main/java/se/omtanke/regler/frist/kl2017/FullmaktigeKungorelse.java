package se.omtanke.regler.frist.kl2017;

import java.time.LocalDate;
import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.frist.Raknegrund;
import se.omtanke.regler.lagrum.Lagrum;

/** At least a week before the meeting. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "5",
    paragraf = "13",
    stycke = "2",
    fran = "2020-01-01",
    text = "c6e75dd4e3170871b514e9edc7f70189cf1ec2107d96fdd4fda7e3900a527ac0")
final class FullmaktigeKungorelse implements Fristregel {

  @Override
  public String namn() {
    return "fullmaktige_kungorelse";
  }

  @Override
  public String rubrik() {
    return "Tillkännagivande av fullmäktiges sammanträde";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.FORE, "sammanträdet hålls", "sammanträdet är tillkännagivet på anslagstavlan");
  }

  @Override
  public LocalDate slutdag(Raknegrund grund) {
    return grund.tidsrymd().fore(grund.start());
  }
}

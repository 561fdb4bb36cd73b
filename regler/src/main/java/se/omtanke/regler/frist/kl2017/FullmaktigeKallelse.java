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
    paragraf = "15",
    stycke = "1",
    fran = "2020-01-01",
    text = "c6baa0f8d4da37adb99abe7f7f7e7ec8c1c12abf41fb8684a18e5edb4e17c2ee")
final class FullmaktigeKallelse implements Fristregel {

  @Override
  public String namn() {
    return "fullmaktige_kallelse";
  }

  @Override
  public String rubrik() {
    return "Kallelse till fullmäktige";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.FORE, "sammanträdet hålls", "ledamöter och ersättare är kallade");
  }

  @Override
  public LocalDate slutdag(Raknegrund grund) {
    return grund.tidsrymd().fore(grund.start());
  }
}

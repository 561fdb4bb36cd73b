package se.omtanke.regler.frist.lss1993;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The individual plan is reviewed at least once a year. */
@Lagrum(
    sfs = "1993:387",
    paragraf = "10",
    fran = "2020-01-01",
    text = "69c746607a1450b329a29e27ddf95d4d7cd6c54e41d6532631a8ea7b831a2449")
final class LssPlan implements Fristregel {

  @Override
  public String namn() {
    return "lss_plan";
  }

  @Override
  public String rubrik() {
    return "Omprövning av individuell plan enligt LSS";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.OVERVAGANDE, "planen upprättades", "planen är omprövad");
  }
}

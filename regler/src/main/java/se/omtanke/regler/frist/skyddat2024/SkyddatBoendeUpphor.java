package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The shelter ends at the latest on this birthday, or when the guardian's own does. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "7",
    paragraf = "1",
    stycke = "2",
    text = "d4687c0b09c4939a49c8ead593c5a26d94aa7207d34e144bcb8e8ef2cc36a823")
final class SkyddatBoendeUpphor implements Fristregel {

  @Override
  public String namn() {
    return "skyddat_boende_upphor";
  }

  @Override
  public String rubrik() {
    return "Skyddat boende upphör";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ALDER, "barnet föddes", "insatsen har upphört");
  }
}

package se.omtanke.regler.frist.lvm1988;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** When the court has upheld the decision, the application reaches it within a week. */
@Lagrum(
    sfs = "1988:870",
    paragraf = "18",
    fran = "2010-02-15",
    text = "85457571d1a09d060e1ea9c652ad65e0fe1f1a0bc46d0a9b28f688de30aa4e2a")
final class LvmAnsokan implements Fristregel {

  @Override
  public String namn() {
    return "lvm_ansokan";
  }

  @Override
  public String rubrik() {
    return "Ansökan om tvångsvård av missbrukare";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "förvaltningsrätten beslutade att omhändertagandet skulle bestå",
        "ansökan har kommit in till förvaltningsrätten");
  }
}

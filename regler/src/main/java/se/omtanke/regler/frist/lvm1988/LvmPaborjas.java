package se.omtanke.regler.frist.lvm1988;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * The court's decision lapses if the care has not begun. How long a decision lives is no act that
 * may wait.
 */
@Lagrum(
    sfs = "1988:870",
    paragraf = "12",
    stycke = "2",
    fran = "2010-02-15",
    text = "c3f5febcdff8a518e69fbe627347863db8c103fdff9551d30ba5785ecefc442d",
    sakerhet = Sakerhet.M)
final class LvmPaborjas implements Fristregel {

  @Override
  public String namn() {
    return "lvm_paborjas";
  }

  @Override
  public String rubrik() {
    return "Tvångsvården av missbrukare påbörjas";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.LANGD, "beslutet fick laga kraft", "vården är påbörjad");
  }
}

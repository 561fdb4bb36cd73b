package se.omtanke.regler.frist.lvm1988;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * How long the care may last. Days away without leave, or in custody or prison, are not counted.
 */
@Lagrum(
    sfs = "1988:870",
    paragraf = "20",
    fran = "2010-02-15",
    text = "cfb4796771eb58b8c9f9006dfe7442f702ec16b24d16588e982c3ac15050f7c5")
@Lagrum(
    sfs = "1988:870",
    paragraf = "21",
    fran = "2010-02-15",
    text = "36df9b34304e444a08bd3e4c88a0ae5a9fd96ca9c5e8addd43d557afef183c3a")
final class LvmVardtid implements Fristregel {

  @Override
  public String namn() {
    return "lvm_vardtid";
  }

  @Override
  public String rubrik() {
    return "Vårdtid för missbrukare";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.LANGD, "vården påbörjades", "vården har upphört")
        .utom("olovlig vistelse utanför hemmet, häkte eller kriminalvårdsanstalt");
  }
}

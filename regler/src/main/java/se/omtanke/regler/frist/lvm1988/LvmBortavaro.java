package se.omtanke.regler.frist.lvm1988;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The decision lapses when the person has been away six months in a row. */
@Lagrum(
    sfs = "1988:870",
    paragraf = "12",
    stycke = "3",
    fran = "2010-02-15",
    text = "c3f5febcdff8a518e69fbe627347863db8c103fdff9551d30ba5785ecefc442d")
@Lagrum(
    sfs = "1988:870",
    paragraf = "21",
    fran = "2010-02-15",
    text = "36df9b34304e444a08bd3e4c88a0ae5a9fd96ca9c5e8addd43d557afef183c3a")
final class LvmBortavaro implements Fristregel {

  @Override
  public String namn() {
    return "lvm_bortavaro";
  }

  @Override
  public String rubrik() {
    return "Beslut om tvångsvård upphör efter bortavaro";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "tiden som inte räknas som vårdtid började", "vården har återupptagits");
  }
}

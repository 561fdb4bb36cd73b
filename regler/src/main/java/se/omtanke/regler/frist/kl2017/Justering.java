package se.omtanke.regler.frist.kl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Minutes are adjusted within a fortnight of the meeting. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "5",
    paragraf = "69",
    fran = "2020-01-01",
    text = "2b4cf82e7243a6c6a3e7faf38fe75156555ecfba1db92359a87bc8d65e3f363c")
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "35",
    fran = "2020-01-01",
    text = "0d0cc67c00d4a9471e176062cc40fa186d4bb627b2f371cedd3957405b79bba0")
final class Justering implements Fristregel {

  @Override
  public String namn() {
    return "justering";
  }

  @Override
  public String rubrik() {
    return "Justering av protokoll";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ATGARD, "sammanträdet hölls", "protokollet är justerat");
  }
}

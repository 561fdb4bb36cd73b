package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * Those whom an investigation concerns are told at once that it has begun, unless there are special
 * reasons against it.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "2",
    stycke = "3",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class InformationOmUtredning implements Fristregel {

  @Override
  public String namn() {
    return "information_om_utredning";
  }

  @Override
  public String rubrik() {
    return "Information om att utredning har inletts";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST,
        "utredningen inleddes",
        "den som berörs är informerad, om inte särskilda skäl talar mot det");
  }
}

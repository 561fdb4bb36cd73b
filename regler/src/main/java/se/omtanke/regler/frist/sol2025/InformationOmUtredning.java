package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Those whom an investigation concerns are told at once that it has begun, unless there are special
 * reasons against it.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "20",
    paragraf = "4",
    fran = "2025-07-01",
    text = "b1df5fbe320150307394c5be95c0ae79ce66d7930478e98faef7c3fbf131fa6a")
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

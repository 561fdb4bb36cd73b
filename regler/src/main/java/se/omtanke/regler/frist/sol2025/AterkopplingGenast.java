package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * When the reporter asks after the week has passed, or an investigation was already going on, the
 * answer is due at once.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "19",
    paragraf = "6",
    stycke = "2",
    fran = "2026-01-15",
    text = "dcd5a54a5dcdb3569f0238fde17ea363a3d1efb25372b1487844a4409098fa50")
final class AterkopplingGenast implements Fristregel {

  @Override
  public String namn() {
    return "aterkoppling_genast";
  }

  @Override
  public String rubrik() {
    return "Information till anmälaren, när begäran kommer senare eller en utredning redan pågår";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST, "begäran kom in", "anmälaren är informerad, om det inte är olämpligt");
  }
}

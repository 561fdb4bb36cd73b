package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A reporter of 19 kap. 1–3 §§ who asks is told what was decided, unless that is unsuitable. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "19",
    paragraf = "6",
    stycke = "2",
    fran = "2026-01-15",
    text = "dcd5a54a5dcdb3569f0238fde17ea363a3d1efb25372b1487844a4409098fa50")
final class Aterkoppling implements Fristregel {

  @Override
  public String namn() {
    return "aterkoppling";
  }

  @Override
  public String rubrik() {
    return "Information till anmälaren";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "beslut att inleda eller inte inleda utredning",
        "anmälaren är informerad, om det inte är olämpligt");
  }
}

package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** After two years no special charge can be imposed. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "34",
    paragraf = "10",
    fran = "2025-07-01",
    text = "38bd5347011305566a6802ece91e501d687ba97c4e938f75b993fe313c98ca5c")
final class SarskildAvgift implements Fristregel {

  @Override
  public String namn() {
    return "sarskild_avgift";
  }

  @Override
  public String rubrik() {
    return "Ansökan om särskild avgift är delgiven";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD,
        "det gynnande beslutet, avbrottet, eller dagen då domen fick laga kraft",
        "ansökan är delgiven kommunen");
  }
}

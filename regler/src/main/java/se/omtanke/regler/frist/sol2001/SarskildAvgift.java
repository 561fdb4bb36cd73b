package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** After two years no special charge can be imposed. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "16",
    paragraf = "6 e",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
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

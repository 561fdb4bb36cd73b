package se.omtanke.regler.frist.lss1993;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** After two years no special charge can be imposed. */
@Lagrum(
    sfs = "1993:387",
    paragraf = "28 e",
    fran = "2020-01-01",
    text = "15f6d21dd80fb52b4a8291f0aee62b3808fcdb3547e6384d14cb5452c71c7e5a")
final class SarskildAvgiftLss implements Fristregel {

  @Override
  public String namn() {
    return "sarskild_avgift_lss";
  }

  @Override
  public String rubrik() {
    return "Ansökan om särskild avgift enligt LSS är delgiven";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD,
        "det gynnande beslutet, avbrottet, eller dagen då domen fick laga kraft",
        "ansökan är delgiven kommunen");
  }
}

package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The court tries the decision within a week unless there are exceptional obstacles. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "4",
    paragraf = "3",
    stycke = "3",
    fran = "2024-04-01",
    text = "070033c9b2c433d51657ace116f4711728c44f017684ca912e4995c4a246e6e9")
final class SkyddatBoendeRattensProvning implements Fristregel {

  @Override
  public String namn() {
    return "skyddat_boende_rattens_provning";
  }

  @Override
  public String rubrik() {
    return "Rättens prövning av omedelbart skyddat boende";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD,
            "beslutet och handlingarna kom in till rätten",
            "rätten har prövat beslutet")
        .forlangs("synnerliga hinder", "förvaltningsrätten");
  }
}

package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * The court tries the decision as soon as it can, and within a week unless there are exceptional
 * obstacles.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "7",
    stycke = "2",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "3582f377ab521a73c709ac30f61e5c2f0699dac00859113ba90be6129612e6db")
final class OmhandertagandeRattensProvning implements Fristregel {

  @Override
  public String namn() {
    return "omhandertagande_rattens_provning";
  }

  @Override
  public String rubrik() {
    return "Rättens prövning av omedelbart omhändertagande";
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

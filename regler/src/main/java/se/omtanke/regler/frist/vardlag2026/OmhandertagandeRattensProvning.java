package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * The court tries the decision as soon as it can, and within a week unless there are exceptional
 * obstacles.
 */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "5",
    paragraf = "4",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
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

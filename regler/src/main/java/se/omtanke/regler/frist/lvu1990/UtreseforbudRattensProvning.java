package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The court tries a temporary travel ban within a week unless there are exceptional obstacles. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "31 e",
    stycke = "2",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "1fe979f144187d6fb9e32a71f4c919997c030527fe78f5eb89d0cece610f01bc")
final class UtreseforbudRattensProvning implements Fristregel {

  @Override
  public String namn() {
    return "utreseforbud_rattens_provning";
  }

  @Override
  public String rubrik() {
    return "Rättens prövning av tillfälligt utreseförbud";
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

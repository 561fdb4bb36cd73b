package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** How long temporary care may go on in a row. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "9 a",
    stycke = "4",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "8a44a733ca129d831082a51fd76e45ba3667baeb3a155718031ee8aaf25175b1")
final class FortsattOmhandertagandeLangst implements Fristregel {

  @Override
  public String namn() {
    return "fortsatt_omhandertagande_langst";
  }

  @Override
  public String rubrik() {
    return "Fortsatt omhändertagande i följd";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.LANGD,
            "det fortsatta omhändertagandet började",
            "omhändertagandet har upphört")
        .forlangs("fortsatt tillfällig vård är nödvändig", "förvaltningsrätten");
  }
}

package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * The court allows temporary care to go on for at most two months at a time, and for at most a year
 * in a row unless it must.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "9 a",
    stycke = "4",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "8a44a733ca129d831082a51fd76e45ba3667baeb3a155718031ee8aaf25175b1")
final class FortsattOmhandertagande implements Fristregel {

  @Override
  public String namn() {
    return "fortsatt_omhandertagande";
  }

  @Override
  public String rubrik() {
    return "Fortsatt omhändertagande för tillfällig vård";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD,
        "rätten meddelade sitt beslut",
        "omhändertagandet har upphört, eller ett nytt medgivande är sökt");
  }
}

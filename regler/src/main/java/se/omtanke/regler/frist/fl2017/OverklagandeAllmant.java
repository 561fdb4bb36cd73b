package se.omtanke.regler.frist.fl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** For a party that represents the public the time is counted from the decision. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "44",
    fran = "2018-07-01",
    text = "fe4cf51f386a71df5208b56be561c2d4012736683153fc0babda03287d481cd2")
final class OverklagandeAllmant implements Fristregel {

  @Override
  public String namn() {
    return "overklagande_allmant";
  }

  @Override
  public String rubrik() {
    return "Överklagande av part som företräder det allmänna";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "beslutet meddelades",
        "överklagandet har kommit in till beslutsmyndigheten");
  }
}

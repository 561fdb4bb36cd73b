package se.omtanke.regler.frist.fl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Each party's appeal reaches the authority within three weeks of the day that party got the
 * decision from it.
 */
@Lagrum(
    sfs = "2017:900",
    paragraf = "44",
    fran = "2018-07-01",
    text = "fe4cf51f386a71df5208b56be561c2d4012736683153fc0babda03287d481cd2")
final class Overklagande implements Fristregel {

  @Override
  public String namn() {
    return "overklagande";
  }

  @Override
  public String rubrik() {
    return "Överklagande";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "parten fick del av beslutet",
        "överklagandet har kommit in till beslutsmyndigheten");
  }
}

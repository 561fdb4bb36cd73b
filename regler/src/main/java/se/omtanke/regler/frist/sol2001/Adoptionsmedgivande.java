package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A consent to adopt from abroad lapses if the child has not been received. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "6",
    paragraf = "13",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Adoptionsmedgivande implements Fristregel {

  @Override
  public String namn() {
    return "adoptionsmedgivande";
  }

  @Override
  public String rubrik() {
    return "Giltighet för medgivande till internationell adoption";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "medgivandet lämnades", "barnet är taget emot i sökandens vård");
  }
}

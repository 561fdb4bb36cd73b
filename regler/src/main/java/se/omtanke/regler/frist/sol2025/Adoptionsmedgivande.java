package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A consent to adopt from abroad lapses if the child has not been received. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "24",
    paragraf = "3",
    fran = "2025-07-01",
    text = "e0508d994fc0eca37b25ffbef62cc5cdde3fb15d001cda3f812e4a1a83469ef5")
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

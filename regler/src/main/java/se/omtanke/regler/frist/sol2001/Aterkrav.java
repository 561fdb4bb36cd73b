package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** The board goes to court within three years of the municipality's cost. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "9",
    paragraf = "3",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Aterkrav implements Fristregel {

  @Override
  public String namn() {
    return "aterkrav";
  }

  @Override
  public String rubrik() {
    return "Talan om återkrav";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ATGARD, "kommunens kostnad uppkom", "talan är väckt");
  }
}

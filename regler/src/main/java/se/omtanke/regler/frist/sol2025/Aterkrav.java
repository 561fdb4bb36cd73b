package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The board goes to court within three years of the municipality's cost. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "33",
    paragraf = "5",
    stycke = "1",
    fran = "2025-07-01",
    text = "112c126b03b7dfb73778dcc67cb162efda9446c8c457e4b1b96b702e4eb89f57")
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

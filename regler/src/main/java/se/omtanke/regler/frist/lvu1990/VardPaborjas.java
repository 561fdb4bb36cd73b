package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * A court's decision on care lapses if the care has not begun. How long a decision lives is no act
 * that may wait.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "5",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "1958ab7f335c90bb0bf90a098bd449cbf5f55651fd9456f24e29a749f00df9ef",
    sakerhet = Sakerhet.M)
final class VardPaborjas implements Fristregel {

  @Override
  public String namn() {
    return "vard_paborjas";
  }

  @Override
  public String rubrik() {
    return "Vården påbörjas";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "beslutet fick laga kraft", "den unge är placerad utanför sitt hem");
  }
}

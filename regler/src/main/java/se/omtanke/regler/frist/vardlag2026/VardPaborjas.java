package se.omtanke.regler.frist.vardlag2026;

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
    sfs = "2026:1600",
    paragraf = "",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.L)
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

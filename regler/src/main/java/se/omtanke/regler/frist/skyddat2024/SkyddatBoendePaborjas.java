package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * The court's decision lapses if the placement has not begun. How long a decision lives is no act
 * that may wait.
 */
@Lagrum(
    sfs = "2024:79",
    kapitel = "3",
    paragraf = "4",
    fran = "2024-04-01",
    text = "62e7b29529f49093540d2d3aee3ee47d469cd7ec6f100a0396724a902b73139a",
    sakerhet = Sakerhet.M)
@Lagrum(
    sfs = "2024:79",
    kapitel = "5",
    paragraf = "2",
    fran = "2024-04-01",
    text = "a1ab6028337d342e854894cd9d86b54542450a09fdf14c2a5892312e9590cef8",
    sakerhet = Sakerhet.M)
final class SkyddatBoendePaborjas implements Fristregel {

  @Override
  public String namn() {
    return "skyddat_boende_paborjas";
  }

  @Override
  public String rubrik() {
    return "Placeringen i skyddat boende påbörjas";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "beslutet fick laga kraft", "barnet har kommit till det skyddade boendet");
  }
}

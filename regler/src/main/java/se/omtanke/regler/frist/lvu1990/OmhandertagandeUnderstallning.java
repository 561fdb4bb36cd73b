package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * A decision to take a young person into care at once is put before the court within a week, or it
 * lapses.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "7",
    stycke = "1",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "3582f377ab521a73c709ac30f61e5c2f0699dac00859113ba90be6129612e6db")
final class OmhandertagandeUnderstallning implements Fristregel {

  @Override
  public String namn() {
    return "omhandertagande_understallning";
  }

  @Override
  public String rubrik() {
    return "Underställning av omedelbart omhändertagande";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "beslutet fattades",
        "beslutet och handlingarna har getts in till förvaltningsrätten");
  }
}

package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * A decision to take a young person into care at once is put before the court within a week, or it
 * lapses.
 */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "5",
    paragraf = "4",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
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

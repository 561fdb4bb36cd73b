package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A decision to shelter a child at once is put before the court within a week, or it lapses. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "4",
    paragraf = "3",
    stycke = "1",
    fran = "2024-04-01",
    text = "070033c9b2c433d51657ace116f4711728c44f017684ca912e4995c4a246e6e9")
final class SkyddatBoendeUnderstallning implements Fristregel {

  @Override
  public String namn() {
    return "skyddat_boende_understallning";
  }

  @Override
  public String rubrik() {
    return "Underställning av omedelbart skyddat boende";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "beslutet fattades",
        "beslutet och handlingarna har getts in till förvaltningsrätten");
  }
}

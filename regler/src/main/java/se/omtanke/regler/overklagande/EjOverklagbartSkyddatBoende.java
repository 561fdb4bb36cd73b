package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** What the list does not name may not be appealed at all. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "9",
    paragraf = "1",
    stycke = "2",
    fran = "2025-07-01",
    text = "6ab0ac860186c2e4e1a393819b19fe00af9c496943c9c06893a173c5fce5ce6a")
final class EjOverklagbartSkyddatBoende implements Vagregel {

  @Override
  public String namn() {
    return "ej_overklagbart_skyddat_boende";
  }

  @Override
  public String rubrik() {
    return "Andra beslut om barn i skyddat boende får inte överklagas";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.INGEN;
  }

  @Override
  public List<String> beslut() {
    return List.of(
        "skyddat_boende_ansokan",
        "skyddat_boende_omedelbart",
        "skyddat_boende_innehall",
        "skyddat_boende_overvagande_vistelseort",
        "skyddat_boende_polishjalp");
  }
}

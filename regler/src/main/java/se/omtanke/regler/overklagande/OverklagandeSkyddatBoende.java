package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** That the placement goes on or ends, and secrecy and contact, may be appealed. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "9",
    paragraf = "1",
    stycke = "1",
    fran = "2025-07-01",
    text = "6ab0ac860186c2e4e1a393819b19fe00af9c496943c9c06893a173c5fce5ce6a")
final class OverklagandeSkyddatBoende implements Vagregel {

  @Override
  public String namn() {
    return "overklagande_skyddat_boende";
  }

  @Override
  public String rubrik() {
    return "Beslut om barn i skyddat boende får överklagas";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.FORVALTNINGSDOMSTOL;
  }

  @Override
  public List<String> beslut() {
    return List.of(
        "skyddat_boende_vistelseort", "skyddat_boende_overvagande", "skyddat_boende_upphorande");
  }

  @Override
  public List<String> beror() {
    return List.of("skyddat_boende_overvagande");
  }
}

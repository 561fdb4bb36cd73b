package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** What the law lists may be appealed to the administrative court. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "35",
    paragraf = "1",
    fran = "2025-07-01",
    text = "0b80092f9f382f6268aeed419773d3b60ce4d125c5d71fff18d81d00aae63a8f")
final class OverklagandeSol implements Vagregel {

  @Override
  public String namn() {
    return "overklagande_sol";
  }

  @Override
  public String rubrik() {
    return "Socialnämndens beslut får överklagas enligt socialtjänstlagen";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.FORVALTNINGSDOMSTOL;
  }

  @Override
  public List<String> beslut() {
    return List.of(
        "bistand",
        "ekonomiskt_bistand",
        "forbud_andras_barn",
        "vard_i_familjehem",
        "vard_i_jourhem",
        "adoptionsmedgivande",
        "aterkallat_adoptionsmedgivande",
        "vagrat_adoptionssamtycke",
        "avgift");
  }

  @Override
  public List<String> beror() {
    return List.of("aterkallat_adoptionsmedgivande");
  }
}

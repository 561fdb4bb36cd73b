package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** The guardian against whom the measure goes may appeal. */
@Lagrum(
    sfs = "1949:381",
    kapitel = "6",
    paragraf = "13 a",
    fran = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class OverklagandeForaldrabalken implements Vagregel {

  @Override
  public String namn() {
    return "overklagande_fb";
  }

  @Override
  public String rubrik() {
    return "Insats utan den ena vårdnadshavarens samtycke får överklagas";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.FORVALTNINGSDOMSTOL;
  }

  @Override
  public List<String> beslut() {
    return List.of("insats_utan_ena_vardnadshavaren");
  }
}

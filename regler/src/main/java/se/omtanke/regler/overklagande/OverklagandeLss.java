package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** What the law lists may be appealed to the administrative court. */
@Lagrum(
    sfs = "1993:387",
    paragraf = "27",
    stycke = "1",
    fran = "2025-07-01",
    text = "5d6cdb35e69939632e2b87303eb62553d7f4ce4607e6f25404c7af7464ec64e0")
final class OverklagandeLss implements Vagregel {

  @Override
  public String namn() {
    return "overklagande_lss";
  }

  @Override
  public String rubrik() {
    return "Beslut om insatser får överklagas enligt LSS";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.FORVALTNINGSDOMSTOL;
  }

  @Override
  public List<String> beslut() {
    return List.of("lss_insats");
  }
}

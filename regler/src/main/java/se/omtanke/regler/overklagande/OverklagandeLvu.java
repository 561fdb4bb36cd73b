package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** Of the decisions on care without consent those that the law lists may be appealed. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "41",
    stycke = "1",
    fran = "2025-07-01",
    till = "2027-01-01",
    text = "fd022416364b97de8acf7a0cc2c0bb48bb3f29772d8ce6c03bf19ac1d5f3016d")
final class OverklagandeLvu implements Vagregel {

  @Override
  public String namn() {
    return "overklagande_lvu";
  }

  @Override
  public String rubrik() {
    return "Nämndens beslut under vård får överklagas enligt LVU";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.FORVALTNINGSDOMSTOL;
  }

  @Override
  public List<String> beslut() {
    return List.of(
        "lvu_vardens_innehall",
        "lvu_overvagande",
        "lvu_umgange",
        "lvu_upphorande",
        "lvu_forebyggande",
        "lvu_provning_flyttningsforbud",
        "lvu_umgange_flyttningsforbud",
        "lvu_utreseforbud",
        "lvu_undantag_utreseforbud");
  }

  @Override
  public List<String> beror() {
    return List.of(
        "lvu_vardens_innehall",
        "lvu_overvagande",
        "lvu_provning_flyttningsforbud",
        "lvu_utreseforbud");
  }
}

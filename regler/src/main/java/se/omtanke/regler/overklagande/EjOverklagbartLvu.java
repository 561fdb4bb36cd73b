package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** What the list does not name may not be appealed at all: the court tries it anyway. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "41",
    stycke = "2",
    fran = "2025-07-01",
    till = "2027-01-01",
    text = "fd022416364b97de8acf7a0cc2c0bb48bb3f29772d8ce6c03bf19ac1d5f3016d")
final class EjOverklagbartLvu implements Vagregel {

  @Override
  public String namn() {
    return "ej_overklagbart_lvu";
  }

  @Override
  public String rubrik() {
    return "Andra beslut enligt LVU får inte överklagas";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.INGEN;
  }

  @Override
  public List<String> beslut() {
    return List.of(
        "lvu_ansokan",
        "lvu_omhandertagande",
        "lvu_omhandertagande_utland",
        "lvu_fortsatt_omhandertagande",
        "lvu_overvagande_flyttningsforbud",
        "lvu_overvagande_vardnad",
        "lvu_flyttningsforbud",
        "lvu_tillfalligt_flyttningsforbud",
        "lvu_tillfalligt_utreseforbud",
        "lvu_provtagning",
        "lvu_polishjalp");
  }
}

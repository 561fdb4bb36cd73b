package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** An immediate custody is tried by the court anyway. */
@Lagrum(
    sfs = "1988:870",
    paragraf = "44",
    fran = "2025-07-01",
    text = "0f5312f64e45d130da5e1f979913ceb88ec04200d6f233016dfca32e0af1dc3e")
final class EjOverklagbartLvm implements Vagregel {

  @Override
  public String namn() {
    return "ej_overklagbart_lvm";
  }

  @Override
  public String rubrik() {
    return "Omhändertagande enligt LVM får inte överklagas";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.INGEN;
  }

  @Override
  public List<String> beslut() {
    return List.of("lvm_omhandertagande");
  }
}

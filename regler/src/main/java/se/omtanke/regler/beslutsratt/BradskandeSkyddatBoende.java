package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "4",
    paragraf = "1",
    stycke = "2",
    fran = "2025-07-01",
    text = "2ee25f533e26c788e30de94a098ef83be4c716fba9045979c23072c2be7feec5")
final class BradskandeSkyddatBoende implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_skyddat_boende";
  }

  @Override
  public String rubrik() {
    return "Brådskande skyddat boende för barn";
  }

  @Override
  public String beslut() {
    return "skyddat_boende_omedelbart";
  }
}

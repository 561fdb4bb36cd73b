package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;

/** When it cannot wait for the board, the chair or an appointed member decides. */
@Lagrum(
    sfs = "1988:870",
    paragraf = "13",
    stycke = "2",
    fran = "2025-07-01",
    text = "df4d59b9a5bd818bd191cae5c73015e1e4876020d4c3669e37ea71a975830731")
final class BradskandeLvm13 implements Bradskanderegel {

  @Override
  public String namn() {
    return "bradskande_lvm_omhandertagande";
  }

  @Override
  public String rubrik() {
    return "Brådskande omhändertagande av missbrukare";
  }

  @Override
  public String beslut() {
    return "lvm_omhandertagande";
  }
}

package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;

/** Municipalities that cooperate may let each other's employees decide. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "9",
    paragraf = "37",
    stycke = "2",
    fran = "2025-07-01",
    text = "9ba6f4b1d22b1bfcd6138112172cdbaaa0d8a27c8094e6f468fd55c25a20e1d7")
final class AnnanKommunsAnstallda implements Regel {

  @Override
  public String namn() {
    return "beslutsratt_annan_kommun";
  }

  @Override
  public String rubrik() {
    return "Anställd i en annan kommun";
  }
}

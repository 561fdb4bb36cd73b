package se.omtanke.regler.frist.lvm1988;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The decision is put before the court without delay, and at the latest the day after. */
@Lagrum(
    sfs = "1988:870",
    paragraf = "15",
    stycke = "1",
    fran = "2010-02-15",
    text = "1deb9e9170b3161ac3f541c1fdb8a6ff6b5ce5a90df0a7d9d66f2e35b689b967")
final class LvmUnderstallning implements Fristregel {

  @Override
  public String namn() {
    return "lvm_understallning";
  }

  @Override
  public String rubrik() {
    return "Underställning av omedelbart omhändertagande av missbrukare";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD,
        "beslutet fattades",
        "beslutet och handlingarna har getts in till förvaltningsrätten");
  }
}

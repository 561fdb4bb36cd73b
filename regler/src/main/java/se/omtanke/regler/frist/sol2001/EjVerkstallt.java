package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A favourable decision that has not been carried out in three months is reported. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "16",
    paragraf = "6 f",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class EjVerkstallt implements Fristregel {

  @Override
  public String namn() {
    return "ej_verkstallt";
  }

  @Override
  public String rubrik() {
    return "Beslut som inte har verkställts rapporteras efter";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.LANGD, "dagen för beslutet", "beslutet är verkställt");
  }
}

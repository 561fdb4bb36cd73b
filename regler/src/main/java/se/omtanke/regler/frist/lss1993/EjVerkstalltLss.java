package se.omtanke.regler.frist.lss1993;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A favourable decision that has not been carried out in three months is reported. */
@Lagrum(
    sfs = "1993:387",
    paragraf = "28 f",
    stycke = "1",
    fran = "2018-01-01",
    text = "f811b8fd4044c705c3f0a38a78b847cd6ff5ae70e28b85c955e5ffdcd71f51e5")
final class EjVerkstalltLss implements Fristregel {

  @Override
  public String namn() {
    return "ej_verkstallt_lss";
  }

  @Override
  public String rubrik() {
    return "LSS-beslut som inte har verkställts rapporteras efter";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.LANGD, "dagen för beslutet", "beslutet är verkställt");
  }
}

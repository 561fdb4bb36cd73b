package se.omtanke.regler.frist.lss1993;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A decision that has not been carried out again in three months is reported. */
@Lagrum(
    sfs = "1993:387",
    paragraf = "28 f",
    stycke = "2",
    fran = "2018-01-01",
    text = "f811b8fd4044c705c3f0a38a78b847cd6ff5ae70e28b85c955e5ffdcd71f51e5")
final class EjVerkstalltAvbrottLss implements Fristregel {

  @Override
  public String namn() {
    return "ej_verkstallt_avbrott_lss";
  }

  @Override
  public String rubrik() {
    return "Avbruten verkställighet av LSS-beslut rapporteras efter";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "verkställigheten avbröts", "beslutet är verkställt på nytt");
  }
}

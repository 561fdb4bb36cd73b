package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A decision that has not been carried out again in three months is reported. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "16",
    paragraf = "6 f",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class EjVerkstalltAvbrott implements Fristregel {

  @Override
  public String namn() {
    return "ej_verkstallt_avbrott";
  }

  @Override
  public String rubrik() {
    return "Avbruten verkställighet rapporteras efter";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "verkställigheten avbröts", "beslutet är verkställt på nytt");
  }
}

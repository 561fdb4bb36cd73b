package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A decision that has not been carried out again in three months is reported. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "34",
    paragraf = "1",
    stycke = "2",
    fran = "2025-07-01",
    text = "2b7614d5ccc7057d753903edf1819da8df3ad8daf758fcb7337cd3a9ef887bc0")
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

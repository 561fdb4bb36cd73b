package se.omtanke.regler.frist.fl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** An appeal that is not dismissed is handed over promptly. The law sets no days. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "46",
    stycke = "1",
    fran = "2018-07-01",
    text = "2dcc297f79f479c4af5e336a72caf98ddbf9e6f1d79320d4e4239a5545da8cc6",
    sakerhet = Sakerhet.M)
final class OverlamnandeAvOverklagande implements Fristregel {

  @Override
  public String namn() {
    return "overlamnande_av_overklagande";
  }

  @Override
  public String rubrik() {
    return "Överlämnande av överklagande";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST, "överklagandet kom in", "överklagandet och handlingarna är överlämnade");
  }
}

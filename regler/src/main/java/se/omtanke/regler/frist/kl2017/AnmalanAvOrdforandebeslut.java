package se.omtanke.regler.frist.kl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** What the chair has decided for the board is reported at its next meeting. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "40",
    stycke = "2",
    fran = "2020-01-01",
    text = "0abbec5dbe3931b55ce521f78e0e10062bc7c9be47ec21635b94a023f8f98e6b")
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "39",
    fran = "2020-01-01",
    text = "be1676c589ad89e837f024f654c400e019333d56f3633241648111d4e740a792")
final class AnmalanAvOrdforandebeslut implements Fristregel {

  @Override
  public String namn() {
    return "anmalan_av_ordforandebeslut";
  }

  @Override
  public String rubrik() {
    return "Anmälan av brådskande beslut";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST, "nämndens nästa sammanträde hålls", "beslutet är anmält");
  }
}

package se.omtanke.regler.frist.utskrivning2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * The permanent care contact calls to the planning within three days of the notice that the patient
 * is ready.
 */
@Lagrum(
    sfs = "2017:612",
    kapitel = "4",
    paragraf = "3",
    stycke = "2",
    fran = "2018-01-01",
    text = "35bf5653b919dd0079cbaec335f659a96a536b112fad982610e20c5fb11ad4ef",
    sakerhet = Sakerhet.M)
final class SipKallelse implements Fristregel {

  @Override
  public String namn() {
    return "sip_kallelse";
  }

  @Override
  public String rubrik() {
    return "Kallelse till samordnad individuell planering";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD, "underrättelsen om utskrivningsklar lämnades", "kallelsen är skickad");
  }
}

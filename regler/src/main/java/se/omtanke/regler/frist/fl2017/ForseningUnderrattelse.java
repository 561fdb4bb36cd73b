package se.omtanke.regler.frist.fl2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * A party who began the matter is told when it is going to be much delayed, and why. The law sets
 * no days.
 */
@Lagrum(
    sfs = "2017:900",
    paragraf = "11",
    fran = "2018-07-01",
    text = "796ddefc9518bdf851a7a80939b4b1bab818b89efeddb38683ec977104b46986",
    sakerhet = Sakerhet.M)
final class ForseningUnderrattelse implements Fristregel {

  @Override
  public String namn() {
    return "forsening_underrattelse";
  }

  @Override
  public String rubrik() {
    return "Underrättelse om försening";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST,
        "nämnden bedömde att avgörandet blir väsentligt försenat",
        "parten är underrättad om förseningen och skälet");
  }
}

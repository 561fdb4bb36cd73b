package se.omtanke.regler.frist.sof2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A decision that puts more than three children or young people in one home is notified. */
@Lagrum(
    sfs = "2025:468",
    kapitel = "16",
    paragraf = "2",
    fran = "2025-07-01",
    text = "1bed985914e4d8b975ab06d919ef02217b34dcc38207ae1301bd067bb0e3247a",
    sakerhet = Sakerhet.M)
final class AnmalanFleraPlacerade implements Fristregel {

  @Override
  public String namn() {
    return "anmalan_flera_placerade";
  }

  @Override
  public String rubrik() {
    return "Anmälan till IVO om fler än tre placerade";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.GENAST, "beslutet fattades", "beslutet är anmält till IVO");
  }
}

package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * If no child has been proposed for two years, it is checked whether the circumstances have
 * changed.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "6",
    paragraf = "13",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class AdoptionsmedgivandeKontroll implements Fristregel {

  @Override
  public String namn() {
    return "adoptionsmedgivande_kontroll";
  }

  @Override
  public String rubrik() {
    return "Kontroll av den som väntar på ett barn";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "medgivandet lämnades",
        "omständigheterna är kontrollerade, om det inte är obehövligt");
  }
}

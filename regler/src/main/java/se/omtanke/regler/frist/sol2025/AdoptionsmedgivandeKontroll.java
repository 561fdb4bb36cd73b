package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * If no child has been proposed for two years, it is checked whether the circumstances have
 * changed.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "24",
    paragraf = "4",
    stycke = "1",
    fran = "2025-07-01",
    text = "3ed7368e9da82f613ff338142cbf2a488d40c3c581b457b39c456ae64b0051f7")
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

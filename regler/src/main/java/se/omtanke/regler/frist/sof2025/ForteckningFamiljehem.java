package se.omtanke.regler.frist.sof2025;

import java.time.LocalDate;
import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.frist.Kalenderdag;
import se.omtanke.regler.frist.Raknegrund;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * A copy of the list of children in family homes is sent to IVO at the end of January each year.
 */
@Lagrum(
    sfs = "2025:468",
    kapitel = "3",
    paragraf = "4",
    stycke = "2",
    fran = "2025-07-01",
    text = "093edf24459df75cb850d142cfaade12c6bbe26937250908de014f6dc936838e")
final class ForteckningFamiljehem implements Fristregel {

  @Override
  public String namn() {
    return "forteckning_familjehem";
  }

  @Override
  public String rubrik() {
    return "Förteckning över barn i familjehem till IVO";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD, "året som förteckningen lämnas", "en kopia är lämnad till IVO");
  }

  @Override
  public LocalDate slutdag(Raknegrund grund) {
    return Kalenderdag.tidigastFran(grund.start(), grund.parameter().varde());
  }
}

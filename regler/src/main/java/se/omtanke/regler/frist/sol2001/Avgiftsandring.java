package se.omtanke.regler.frist.sol2001;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.frist.Raknegrund;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * A changed fee holds from the month after the change, or from that month when the change concerns
 * the whole of it: a change on its first day does.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "8",
    paragraf = "9",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Avgiftsandring implements Fristregel {

  @Override
  public String namn() {
    return "avgiftsandring";
  }

  @Override
  public String rubrik() {
    return "Ändrad avgift gäller från";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.LANGD, "förhållandena ändrades", "avgiften är ändrad");
  }

  @Override
  public LocalDate slutdag(Raknegrund grund) {
    LocalDate manadens = grund.start().with(TemporalAdjusters.firstDayOfMonth());
    return grund.start().equals(manadens)
        ? manadens
        : grund.start().with(TemporalAdjusters.firstDayOfNextMonth());
  }
}

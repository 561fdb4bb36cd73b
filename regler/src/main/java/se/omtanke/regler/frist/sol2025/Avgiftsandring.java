package se.omtanke.regler.frist.sol2025;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.frist.Raknegrund;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * A changed fee holds from the month after the change, or from that month when the change concerns
 * the whole of it: a change on its first day does.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "32",
    paragraf = "10",
    stycke = "2",
    fran = "2025-07-01",
    text = "4621dd3f4b94a4a514d71396dd6206512fb5112d8d98da4d178cb2935357b03c")
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

package se.omtanke.rapport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.OgiltigIndata;

/** Whose organisation the figures of a report are counted in. */
public enum Organisationsval {
  /** Each amount where it was booked, planned or foreseen. */
  SOM_DET_VAR("var", "Som den var i varje period"),
  /** Restated to the last day of the report's period. */
  PERIODENS("period", "Omräknad till organisationen "),
  /** Restated to the day that the report is read. */
  DAGENS("idag", "Omräknad till organisationen ");

  private final String kod;
  private final String ord;

  Organisationsval(String kod, String ord) {
    this.kod = kod;
    this.ord = ord;
  }

  /**
   * Reads a choice as addresses write it.
   *
   * @throws OgiltigIndata if there is no such choice
   */
  public static Organisationsval las(String kod) {
    return Arrays.stream(values())
        .filter(val -> val.kod.equals(kod))
        .findFirst()
        .orElseThrow(
            () ->
                new OgiltigIndata(
                    "organisation",
                    "Välj organisation: var, period eller idag, inte " + kod + "."));
  }

  /** The choice as addresses write it. */
  public String kod() {
    return kod;
  }

  /** The day whose organisation counts; none when each day has its own. */
  public Optional<LocalDate> dag(Bokforingsperiod period, LocalDate idag) {
    return switch (this) {
      case SOM_DET_VAR -> Optional.empty();
      case PERIODENS ->
          Optional.of(YearMonth.of(period.ar(), Math.clamp(period.nummer(), 1, 12)).atEndOfMonth());
      case DAGENS -> Optional.of(idag);
    };
  }

  /** The choice in words, with its day. */
  String ord(Optional<LocalDate> dag) {
    return ord + dag.map(LocalDate::toString).orElse("");
  }
}

package se.omtanke.ekonomi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A round in which every unit says what it believes of the year.
 *
 * @param id its id
 * @param manad the last month of outcome that the beliefs rest on
 * @param sistaDag the last day to deliver
 */
public record Prognosomgang(UUID id, YearMonth manad, LocalDate sistaDag) {

  /** What the round's forecast is called: {@code Prognos 2026-10}. */
  public String namn() {
    return "Prognos " + manad;
  }
}

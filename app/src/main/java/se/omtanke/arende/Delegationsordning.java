package se.omtanke.arende;

import java.time.LocalDate;
import java.util.List;
import se.omtanke.atkomst.Roll;

/**
 * Who may decide for the board, as the board has laid it down (KL 6:37, 7:5).
 *
 * @param beslutad when and where the board did so, such as {@code 2026-01-20 § 12}
 * @param fran the first day
 * @param punkter its points
 */
public record Delegationsordning(String beslutad, LocalDate fran, List<Punkt> punkter) {

  public Delegationsordning {
    punkter = List.copyOf(punkter);
  }

  /**
   * One point.
   *
   * @param punkt its number in the order
   * @param slag what is decided
   * @param roll who may
   */
  public record Punkt(String punkt, Beslutsslag slag, Roll roll) {}
}

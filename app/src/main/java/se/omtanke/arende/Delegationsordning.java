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
   * When an order holds from.
   *
   * @param beslutad when and where the board decided it
   * @param fran the first day
   */
  public record Version(String beslutad, LocalDate fran) {}

  /**
   * One point.
   *
   * @param punkt its number in the order
   * @param slag what is decided
   * @param organ committee, chair, or an employee here or in a municipality that cooperates
   * @param roll the employee's role; a member of the board's where it is no employee
   * @param begransning up to what amount, time or the like; empty without limit
   * @param tva whether the one who decides must be another than the one who proposed
   */
  public record Punkt(
      String punkt,
      Beslutsslag slag,
      Beslutsorgan organ,
      Roll roll,
      String begransning,
      boolean tva) {

    /** A point that gives employees in a role the right, without limit. */
    public Punkt(String punkt, Beslutsslag slag, Roll roll) {
      this(punkt, slag, Beslutsorgan.ANSTALLD, roll, "", false);
    }

    /** Whether it gives the right to an employee in this role. */
    boolean ger(String rollkod) {
      return organ.anstalld() && roll.kod().equals(rollkod);
    }
  }
}

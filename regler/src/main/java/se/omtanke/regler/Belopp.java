package se.omtanke.regler;

import java.math.BigDecimal;

/**
 * An amount of Swedish kronor, exact to the öre.
 *
 * <p>Range: ±92 233 720 368 547 758 kr; an operation that leaves it throws {@link
 * ArithmeticException}. The sign is the ledger's: debit (cost) positive, credit (income) negative.
 *
 * @param ore the amount in öre
 */
public record Belopp(long ore) implements Comparable<Belopp> {

  /** Zero kronor. */
  public static final Belopp NOLL = new Belopp(0);

  /** The amount of so many öre. */
  public static Belopp ore(long ore) {
    return new Belopp(ore);
  }

  /**
   * The amount of so many kronor.
   *
   * @throws ArithmeticException if there are parts of an öre
   */
  public static Belopp kronor(BigDecimal kronor) {
    return new Belopp(kronor.movePointRight(2).longValueExact());
  }

  /** This amount and another. */
  public Belopp plus(Belopp annat) {
    return new Belopp(Math.addExact(ore, annat.ore));
  }

  /** This amount less another. */
  public Belopp minus(Belopp annat) {
    return new Belopp(Math.subtractExact(ore, annat.ore));
  }

  /** The same amount with the other sign. */
  public Belopp negerat() {
    return new Belopp(Math.negateExact(ore));
  }

  /** In kronor with two decimals. */
  public BigDecimal kronor() {
    return BigDecimal.valueOf(ore, 2);
  }

  @Override
  public int compareTo(Belopp annat) {
    return Long.compare(ore, annat.ore);
  }
}

package se.omtanke.regler;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An amount of Swedish kronor, exact to the öre.
 *
 * <p>Range: ±92 233 720 368 547 758 kr; an operation that leaves it throws {@link
 * ArithmeticException}. The sign is the ledger's: debit (cost) positive, credit (income) negative.
 *
 * <p>Rounding is half up in the commercial sense (.5 goes away from zero, whatever the sign) and
 * happens in two places only, once each: when an amount is multiplied by a factor ({@link
 * #ganger(BigDecimal)}) and when it is shown ({@link #i}).
 *
 * @param ore the amount in öre
 */
public record Belopp(long ore) implements Comparable<Belopp> {

  /** Zero kronor. */
  public static final Belopp NOLL = new Belopp(0);

  private static final List<BigDecimal> MANADER = Collections.nCopies(12, BigDecimal.ONE);

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

  /**
   * The amount that a text states in kronor, in Swedish or plain form: {@code 1 234,50}, {@code
   * -12.5}, {@code −7}. Thousands may be parted by one kind of space (also a no-break one), never
   * by a comma or a point; at most two decimals, since {@code 1,234} means two things.
   *
   * @throws OgiltigtBelopp if the text is anything else
   */
  public static Belopp kronor(String text) {
    return Beloppstext.las(text);
  }

  /** The sum of the amounts, {@link #NOLL} if there are none. */
  public static Belopp summa(Stream<Belopp> belopp) {
    return belopp.reduce(NOLL, Belopp::plus);
  }

  /** The sum of the amounts, {@link #NOLL} if there are none. */
  public static Belopp summa(Iterable<Belopp> belopp) {
    return summa(StreamSupport.stream(belopp.spliterator(), false));
  }

  /** This amount and another. */
  public Belopp plus(Belopp annat) {
    return new Belopp(Math.addExact(ore, annat.ore));
  }

  /** This amount less another. */
  public Belopp minus(Belopp annat) {
    return new Belopp(Math.subtractExact(ore, annat.ore));
  }

  /** This amount so many times. */
  public Belopp ganger(long antal) {
    return new Belopp(Math.multiplyExact(ore, antal));
  }

  /** This amount times a factor, rounded half up to the öre. */
  public Belopp ganger(BigDecimal faktor) {
    return new Belopp(
        BigDecimal.valueOf(ore).multiply(faktor).setScale(0, HALF_UP).longValueExact());
  }

  /** The same amount with the other sign. */
  public Belopp negerat() {
    return new Belopp(Math.negateExact(ore));
  }

  /** The amount without its sign. */
  public Belopp absolut() {
    return new Belopp(Math.absExact(ore));
  }

  /** Whether this is no money at all. */
  public boolean arNoll() {
    return ore == 0;
  }

  /** Whether this is above zero: a debit. */
  public boolean arPositivt() {
    return ore > 0;
  }

  /** Whether this is below zero: a credit. */
  public boolean arNegativt() {
    return ore < 0;
  }

  /**
   * Shares the amount in proportion to the weights, one part per weight in the same order. The
   * parts always add up to the whole, and none is a full öre from its exact share.
   *
   * @throws IllegalArgumentException if a weight is negative or none is above zero
   */
  public List<Belopp> fordela(List<BigDecimal> vikter) {
    return Fordelning.efter(vikter).av(this);
  }

  /** Shares the amount over the twelve months of a year; odd öre fall on the first ones. */
  public List<Belopp> tolftedelar() {
    return fordela(MANADER);
  }

  /** In kronor with two decimals. */
  public BigDecimal kronor() {
    return BigDecimal.valueOf(ore, 2);
  }

  /**
   * The amount as shown: in the unit, rounded half up to so many decimals. Never reckon with the
   * result; a sum is rounded from its exact value, not from rounded parts.
   *
   * @throws IllegalArgumentException if the decimals are fewer than none
   */
  public BigDecimal i(Beloppsenhet enhet, int decimaler) {
    if (decimaler < 0) {
      throw new IllegalArgumentException("An amount cannot have " + decimaler + " decimals");
    }
    return kronor().movePointLeft(enhet.tiopotens()).setScale(decimaler, HALF_UP);
  }

  @Override
  public int compareTo(Belopp annat) {
    return Long.compare(ore, annat.ore);
  }
}

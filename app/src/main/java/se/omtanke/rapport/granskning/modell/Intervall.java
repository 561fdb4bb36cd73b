package se.omtanke.rapport.granskning.modell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every value a number can have, ends included.
 *
 * <p>Both ends are included so that each rounding rule (half up, half even, half down) fits.
 *
 * @param lag the smallest value
 * @param hog the largest value
 */
public record Intervall(BigDecimal lag, BigDecimal hog) {

  private static final BigDecimal STORT = new BigDecimal("1e40");

  /** No limit in either direction. */
  public static final Intervall ALLT = new Intervall(STORT.negate(), STORT);

  /** One exact value. */
  public static Intervall punkt(BigDecimal varde) {
    return new Intervall(varde, varde);
  }

  /** Everything up to and including a value. */
  public static Intervall hogst(BigDecimal varde) {
    return new Intervall(STORT.negate(), varde);
  }

  /** Everything from a value and up. */
  public static Intervall minst(BigDecimal varde) {
    return new Intervall(varde, STORT);
  }

  /** Every sum of a value here and one there. */
  public Intervall plus(Intervall annat) {
    return new Intervall(lag.add(annat.lag), hog.add(annat.hog));
  }

  /** Every difference between a value here and one there. */
  public Intervall minus(Intervall annat) {
    return new Intervall(lag.subtract(annat.hog), hog.subtract(annat.lag));
  }

  /** Every value here times a factor. */
  public Intervall ganger(BigDecimal faktor) {
    return over(Stream.of(lag.multiply(faktor), hog.multiply(faktor)));
  }

  /** Every product of a value here and one there. */
  public Intervall ganger(Intervall annat) {
    return over(
        Stream.of(
            lag.multiply(annat.lag),
            lag.multiply(annat.hog),
            hog.multiply(annat.lag),
            hog.multiply(annat.hog)));
  }

  /** Every quotient; no limit when the divisor may be zero. */
  public Intervall delatMed(Intervall annat) {
    if (annat.innehaller(BigDecimal.ZERO)) {
      return ALLT;
    }
    return over(
        Stream.of(
            kvot(lag, annat.lag),
            kvot(lag, annat.hog),
            kvot(hog, annat.lag),
            kvot(hog, annat.hog)));
  }

  /** What the two have in common, if anything. */
  public Optional<Intervall> snitt(Intervall annat) {
    var snitt = new Intervall(lag.max(annat.lag), hog.min(annat.hog));
    return snitt.lag.compareTo(snitt.hog) <= 0 ? Optional.of(snitt) : Optional.empty();
  }

  /** Whether some value is in both. */
  public boolean moter(Intervall annat) {
    return snitt(annat).isPresent();
  }

  /** Whether the value lies here. */
  public boolean innehaller(BigDecimal varde) {
    return lag.compareTo(varde) <= 0 && varde.compareTo(hog) <= 0;
  }

  /** The value here that lies nearest another. */
  public BigDecimal narmast(BigDecimal varde) {
    return varde.max(lag).min(hog);
  }

  /** Whether it is without limit in some direction. */
  public boolean obegransat() {
    return lag.compareTo(ALLT.lag) <= 0 || hog.compareTo(ALLT.hog) >= 0;
  }

  /** The middle. */
  public BigDecimal mitt() {
    return lag.add(hog).divide(BigDecimal.TWO, MathContext.DECIMAL128);
  }

  private static BigDecimal kvot(BigDecimal taljare, BigDecimal namnare) {
    return taljare.divide(namnare, MathContext.DECIMAL128);
  }

  private static Intervall over(Stream<BigDecimal> hornen) {
    var ordnade = hornen.sorted().toList();
    return new Intervall(ordnade.getFirst(), ordnade.getLast());
  }
}

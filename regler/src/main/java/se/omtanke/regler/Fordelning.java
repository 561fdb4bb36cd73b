package se.omtanke.regler;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proportional sharing by largest remainder (Hamilton's method): everyone gets the whole öre of
 * their exact share, and the öre left over go one each to those who lost most by that.
 *
 * <p>Equal losses: the larger weight goes first, then the earlier in the list. So the outcome does
 * not depend on the order of the weights, except between equal ones. The size is shared and the
 * sign put back, so a credit is shared as the same debit.
 *
 * <p>Known price of the method: when the whole grows by an öre, a single part may lose one (the
 * Alabama paradox).
 *
 * @param vikter the weights as whole numbers in the same proportions
 */
record Fordelning(List<BigInteger> vikter) {

  static Fordelning efter(List<BigDecimal> vikter) {
    if (vikter.stream().anyMatch(vikt -> vikt.signum() < 0)) {
      throw new IllegalArgumentException("A weight is negative");
    }
    if (vikter.stream().allMatch(vikt -> vikt.signum() == 0)) {
      throw new IllegalArgumentException("No weight is above zero");
    }
    int decimaler = vikter.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
    return new Fordelning(
        vikter.stream().map(vikt -> vikt.setScale(decimaler).unscaledValue()).toList());
  }

  List<Belopp> av(Belopp helhet) {
    BigInteger storlek = BigInteger.valueOf(helhet.ore()).abs();
    BigInteger tecken = BigInteger.valueOf(Long.signum(helhet.ore()));
    return Arrays.stream(delar(storlek))
        .map(del -> Belopp.ore(del.multiply(tecken).longValueExact()))
        .toList();
  }

  private BigInteger[] delar(BigInteger storlek) {
    BigInteger summa = vikter.stream().reduce(ZERO, BigInteger::add);
    BigInteger[][] kvoter =
        vikter.stream()
            .map(vikt -> storlek.multiply(vikt).divideAndRemainder(summa))
            .toArray(BigInteger[][]::new);
    BigInteger[] delar = Arrays.stream(kvoter).map(kvot -> kvot[0]).toArray(BigInteger[]::new);
    BigInteger kvar = storlek.subtract(Arrays.stream(delar).reduce(ZERO, BigInteger::add));
    storstaResten(kvoter)
        .limit(kvar.longValueExact())
        .forEach(plats -> delar[plats] = delar[plats].add(ONE));
    return delar;
  }

  /** The places in the order in which they are given an öre more. */
  private IntStream storstaResten(BigInteger[][] kvoter) {
    return IntStream.range(0, kvoter.length)
        .boxed()
        .sorted(
            comparing((Integer plats) -> kvoter[plats][1], reverseOrder())
                .thenComparing(vikter::get, reverseOrder()))
        .mapToInt(Integer::intValue);
  }
}

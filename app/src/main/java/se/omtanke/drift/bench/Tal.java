package se.omtanke.drift.bench;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** The middle of some figures. */
final class Tal {

  private Tal() {}

  static <T> double median(T[] poster, ToDoubleFunction<T> varde) {
    double[] ordnade = Arrays.stream(poster).mapToDouble(varde).sorted().toArray();
    return ordnade[(ordnade.length - 1) / 2];
  }
}

package se.omtanke.drift.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Measured durations, in order. */
final class Tider {

  private final long[] nanosekunder;

  /** Something that takes time. */
  @FunctionalInterface
  interface Arbete {
    void utfor() throws Exception;
  }

  Tider(long[] nanosekunder) {
    this.nanosekunder = nanosekunder.clone();
    Arrays.sort(this.nanosekunder);
  }

  /** How long a piece of work took. */
  static Duration av(Arbete arbete) {
    long borjan = System.nanoTime();
    try {
      arbete.utfor();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("A measured piece of work failed", e);
    }
    return Duration.ofNanos(System.nanoTime() - borjan);
  }

  /** How long a piece of work took, time after time. */
  static Tider av(int ganger, Arbete arbete) {
    long[] tider = new long[ganger];
    for (int i = 0; i < ganger; i++) {
      tider[i] = av(arbete).toNanos();
    }
    return new Tider(tider);
  }

  LongStream nanosekunder() {
    return Arrays.stream(nanosekunder);
  }

  /** The mean, in milliseconds: what clients that never rest get done is its inverse. */
  double medelMs() {
    return Arrays.stream(nanosekunder).average().orElse(0) / 1e6;
  }

  double medianMs() {
    return percentil(50);
  }

  /** The least duration that this share of the durations does not exceed, in milliseconds. */
  double percentil(int procent) {
    int plats = Math.ceilDiv(nanosekunder.length * procent, 100) - 1;
    return nanosekunder[Math.max(0, plats)] / 1e6;
  }
}

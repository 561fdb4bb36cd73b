package se.omtanke.drift.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The same measurement several times over. The median of the times counts, so that what else the
 * machine did during one of them does not.
 */
record Upprepning(List<Tider> ganger) {

  Upprepning {
    ganger = List.copyOf(ganger);
  }

  /** Measures this many times. */
  static Upprepning av(int antal, Callable<Tider> matning) throws Exception {
    List<Tider> ganger = new ArrayList<>();
    for (int i = 0; i < antal; i++) {
      ganger.add(matning.call());
    }
    return new Upprepning(ganger);
  }

  double medianMs() {
    return percentil(50);
  }

  /** The median of this percentile, in milliseconds. */
  double percentil(int procent) {
    return Tal.median(ganger.toArray(Tider[]::new), tider -> tider.percentil(procent));
  }
}

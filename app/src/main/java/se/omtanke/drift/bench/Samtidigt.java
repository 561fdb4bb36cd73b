package se.omtanke.drift.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Several users at once. */
final class Samtidigt {

  private Samtidigt() {}

  /** The times of all requests when each user's work is done time after time beside the others'. */
  static Tider kor(List<Tider.Arbete> anvandare, int ganger) {
    List<Future<Tider>> svar = new ArrayList<>();
    try (var tradar = Executors.newFixedThreadPool(anvandare.size())) {
      for (Tider.Arbete en : anvandare) {
        svar.add(tradar.submit(() -> Tider.av(ganger, en)));
      }
    }
    return new Tider(svar.stream().flatMapToLong(Samtidigt::tider).toArray());
  }

  private static LongStream tider(Future<Tider> svar) {
    try {
      return svar.get().nanosekunder();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A user's request failed", e);
    }
  }
}

package se.omtanke.drift.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The demonstration's clock: the one on the wall, and while history is written the moment that is
 * told. History therefore goes through the same doors, and meets the same refusals, as today's
 * work.
 */
final class Exempelklocka extends Clock {

  private static final ScopedValue<Instant> DA = ScopedValue.newInstance();

  private final Clock vagg;

  Exempelklocka(Clock vagg) {
    this.vagg = vagg;
  }

  /** Does a piece of work as if it were done at a moment. */
  static <T> T vid(Instant nar, Supplier<T> arbete) {
    return ScopedValue.where(DA, nar).call(arbete::get);
  }

  @Override
  public ZoneId getZone() {
    return vagg.getZone();
  }

  @Override
  public Clock withZone(ZoneId zon) {
    return new Exempelklocka(vagg.withZone(zon));
  }

  @Override
  public Instant instant() {
    return DA.isBound() ? DA.get() : vagg.instant();
  }
}

package se.omtanke.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until the test moves it. Shows Swedish time. */
public final class Testklocka extends Clock {

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final AtomicReference<Instant> nu;
  private final ZoneId zon;

  private Testklocka(AtomicReference<Instant> nu, ZoneId zon) {
    this.nu = nu;
    this.zon = zon;
  }

  /** A clock at a Swedish wall time such as {@code 2026-03-01T08:00}. */
  public static Testklocka vid(String tid) {
    Instant nu = LocalDateTime.parse(tid).atZone(SVERIGE).toInstant();
    return new Testklocka(new AtomicReference<>(nu), SVERIGE);
  }

  /** Moves the clock to a Swedish wall time. */
  public void stall(String tid) {
    nu.set(LocalDateTime.parse(tid).atZone(SVERIGE).toInstant());
  }

  /** Lets time pass. */
  public void framat(Duration tid) {
    nu.updateAndGet(forut -> forut.plus(tid));
  }

  @Override
  public ZoneId getZone() {
    return zon;
  }

  @Override
  public Clock withZone(ZoneId annan) {
    return new Testklocka(nu, annan);
  }

  @Override
  public Instant instant() {
    return nu.get();
  }
}

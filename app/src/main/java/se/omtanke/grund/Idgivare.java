package se.omtanke.grund;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Gives identities: UUID version 7 (RFC 9562 § 5.7), so that rows lie in the order of time. */
public final class Idgivare {

  private final TimeOrderedEpochFactory fabrik;

  /** Gives identities by this clock and this source of chance. */
  public Idgivare(Clock klocka, RandomGenerator slump) {
    fabrik = new TimeOrderedEpochFactory(slump::nextLong, klocka);
  }

  /** A new identity, later than every one given before. */
  public UUID ny() {
    return fabrik.create();
  }
}

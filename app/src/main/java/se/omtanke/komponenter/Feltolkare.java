package se.omtanke.komponenter;

import java.util.Optional;

/**
 * Implemented as a Spring bean by whoever owns a family of typed errors: says how they are told to
 * the reader. Errors that nobody interprets become the page for 500.
 */
@FunctionalInterface
public interface Feltolkare {

  /** How this error is told; empty if it belongs to someone else. */
  Optional<Felbild> tolka(Throwable fel);
}

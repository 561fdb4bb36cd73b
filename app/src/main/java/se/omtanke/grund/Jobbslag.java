package se.omtanke.grund;

import java.util.UUID;

/**
 * A kind of work that is done later, by the system itself. Implemented as a Spring bean by the
 * module that knows the work.
 *
 * <p>Work is delivered at least once: a job whose process died is done again, so doing it twice
 * must give the same as doing it once.
 */
public interface Jobbslag {

  /** The kind's name, such as {@code ekonomi.prova-fil}; never changed once used. */
  String namn();

  /**
   * Does the work.
   *
   * @param anropare the system, in the municipality that the job belongs to
   * @param objekt what the work concerns
   */
  void utfor(Anropare anropare, UUID objekt);
}

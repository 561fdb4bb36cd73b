package se.omtanke.grund;

import java.time.LocalTime;

/**
 * Upkeep that the system does by itself once a day. Implemented as a Spring bean by the module that
 * owns what is kept up.
 *
 * <p>It is idempotent: done twice, or after a day that was missed, it comes to the same.
 */
public interface Underhall {

  /** The work's name, such as {@code ekonomi.rensa-filer}; never changed once used. */
  String namn();

  /** The Swedish time of day for it. */
  LocalTime klockan();

  /** Does the work. */
  void utfor();
}

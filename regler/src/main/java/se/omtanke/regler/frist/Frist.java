package se.omtanke.regler.frist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.lagrum.Paragraf;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/**
 * A time with its last day, and the way to it.
 *
 * @param regel the name of the rule
 * @param slag what kind of time it is
 * @param lagrum the paragraph that sets it
 * @param start the day it is counted from
 * @param slut the last day by count; what people are shown
 * @param senast the last day that the law accepts; after it the time is broken
 * @param klockslag the last moment, where hours count
 * @param utfall whether the days are certain or need a person's judgement
 * @param spar how they came about
 */
public record Frist(
    String regel,
    Fristslag slag,
    Paragraf lagrum,
    LocalDate start,
    LocalDate slut,
    LocalDate senast,
    Optional<LocalDateTime> klockslag,
    Utfall utfall,
    List<Sparrad> spar) {

  /** How a time stands on a day. */
  public enum Lage {
    /** The last day by count has not passed. */
    LOPER,
    /** It has, but the act may still wait to the weekday that comes. */
    FAR_VANTA,
    /** Nothing more is accepted. */
    OVERSKRIDEN
  }

  /** The trace is kept as it was. */
  public Frist {
    spar = List.copyOf(spar);
  }

  /** How it stands on a day, for what has not been done by then, or was done then. */
  public Lage lage(LocalDate dag) {
    if (!dag.isAfter(slut)) {
      return Lage.LOPER;
    }
    return dag.isAfter(senast) ? Lage.OVERSKRIDEN : Lage.FAR_VANTA;
  }
}

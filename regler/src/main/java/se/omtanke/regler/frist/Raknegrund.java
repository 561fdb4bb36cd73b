package se.omtanke.regler.frist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import se.omtanke.regler.parametrar.Parameter;
import se.omtanke.regler.parametrar.Parametrar;

/**
 * What the last day is counted from.
 *
 * @param namn the parameter that the length is taken from
 * @param start the day the time begins
 * @param klockslag the time of day, if said
 * @param lagdag the day that decides which law is asked
 * @param parametrar the numbers of the law
 */
public record Raknegrund(
    String namn,
    LocalDate start,
    Optional<LocalTime> klockslag,
    LocalDate lagdag,
    Parametrar parametrar) {

  /** The value that the law sets. */
  public Parameter parameter() {
    return parametrar.krav(namn, lagdag);
  }

  /** The length of the time. */
  public Tidsrymd tidsrymd() {
    return Tidsrymd.las(parameter().varde());
  }

  /** Another value of the same rule. */
  public Parameter tillagg(String del) {
    return parametrar.krav(namn + "." + del, lagdag);
  }
}

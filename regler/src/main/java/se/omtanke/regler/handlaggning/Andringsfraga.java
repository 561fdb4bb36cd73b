package se.omtanke.regler.handlaggning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question whether a decision may be changed.
 *
 * @param dag the day of the change
 * @param beslutad the day of the decision
 * @param gynnande whether it favours a party by its nature
 * @param tillNackdel whether the change is to that party's detriment
 * @param solInsats whether it grants a service by socialtjänstlagen
 * @param tillsVidare whether it holds until further notice
 * @param skal what the change rests on
 * @param overklagat how far an appeal has come
 */
public record Andringsfraga(
    LocalDate dag,
    LocalDate beslutad,
    boolean gynnande,
    boolean tillNackdel,
    boolean solInsats,
    boolean tillsVidare,
    Optional<Andringsskal> skal,
    Overklagat overklagat) {

  /** How far an appeal against the decision has come. */
  public enum Overklagat {
    NEJ,
    HOS_NAMNDEN,
    OVERLAMNAT
  }

  /** Whether a party who is favoured loses by it. */
  boolean gynnadForlorar() {
    return gynnande && tillNackdel;
  }
}

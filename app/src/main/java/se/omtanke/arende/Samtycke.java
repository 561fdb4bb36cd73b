package se.omtanke.arende;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.regler.Period;

/**
 * That someone agrees to what is told of her (OSL 12 kap. 2 §, 10 kap. 1 §).
 *
 * @param id made with the form
 * @param person who agrees
 * @param vad what may be told
 * @param med to whom
 * @param giltigt when
 * @param aterkallat that it was withdrawn
 */
public record Samtycke(
    UUID id,
    UUID person,
    String vad,
    String med,
    Period giltigt,
    Optional<Aterkallelse> aterkallat) {

  /**
   * That it was withdrawn.
   *
   * @param vem by whom
   * @param dag the first day on which it no longer holds
   */
  public record Aterkallelse(String vem, LocalDate dag) {}

  /** Whether it holds on a day. */
  public boolean galler(LocalDate dag) {
    return giltigt.innehaller(dag) && aterkallat.filter(en -> !dag.isBefore(en.dag())).isEmpty();
  }
}

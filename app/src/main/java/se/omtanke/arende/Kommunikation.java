package se.omtanke.arende;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.regler.handlaggning.Horande;
import se.omtanke.regler.handlaggning.Undantag;

/**
 * That a party was told of the material before a decision and given time to answer, or why not (FL
 * 25 §).
 *
 * @param id identity of the row
 * @param person the party
 * @param dag the day it was sent, or that it was said why not
 * @param svarSenast the last day to answer; empty when she is not heard
 * @param undantag why she is not heard; empty when she is
 * @param innehall what was sent, or the reasons why she is not heard
 * @param svar what she answered, and the day
 */
public record Kommunikation(
    UUID id,
    UUID person,
    LocalDate dag,
    Optional<LocalDate> svarSenast,
    Optional<Undantag> undantag,
    String innehall,
    Optional<Svar> svar) {

  /**
   * A party's answer.
   *
   * @param inkom the day it came in
   * @param innehall what she said
   */
  public record Svar(LocalDate inkom, String innehall) {}

  /** As the rule sees it. */
  Horande horande() {
    return new Horande(
        undantag.isPresent() ? Optional.empty() : Optional.of(dag),
        svarSenast,
        svar.isPresent(),
        undantag);
  }
}

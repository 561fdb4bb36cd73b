package se.omtanke.regler.samtycke;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question about consent.
 *
 * @param dag the day of the decision
 * @param barnFott when the child was born
 * @param insats what is to be decided
 * @param barnet what the child has answered
 * @param vardnadshavare what each guardian has answered
 * @param lampligt whether somebody has judged it suitable; empty until somebody has
 */
public record Samtyckesfraga(
    LocalDate dag,
    LocalDate barnFott,
    Insatsslag insats,
    Vilja barnet,
    List<Vilja> vardnadshavare,
    Optional<Boolean> lampligt) {

  /** The answers are kept as they were. */
  public Samtyckesfraga {
    vardnadshavare = List.copyOf(vardnadshavare);
  }

  /** Whether every guardian has said yes. */
  boolean allaSamtycker() {
    return vardnadshavare.stream().allMatch(Vilja::arJa);
  }

  /** Whether some have said yes and the others no: the deadlock that other paragraphs open. */
  boolean arOeniga() {
    return vardnadshavare.stream().anyMatch(Vilja::arJa) && nagonNekar();
  }

  /** Whether some guardian has said no. */
  boolean nagonNekar() {
    return vardnadshavare.contains(Vilja.MOTSATTER_SIG);
  }
}

package se.omtanke.regler.beslutsratt;

import java.time.LocalDate;
import java.util.List;

/**
 * A question about who may decide.
 *
 * @param beslut the kind of decision
 * @param dag the day of the decision
 * @param beslutsfattare who is about to decide
 * @param befattning the post, where it is an employee
 * @param bradskande whether the board's own decision cannot be awaited
 * @param delegationsordning what the board has delegated
 * @param overklagbart whether the decision can be appealed to an administrative court on its merits
 */
public record Beslutsrattsfraga(
    String beslut,
    LocalDate dag,
    Beslutsfattare beslutsfattare,
    String befattning,
    boolean bradskande,
    List<Delegation> delegationsordning,
    boolean overklagbart) {

  /** The order is kept as it was. */
  public Beslutsrattsfraga {
    delegationsordning = List.copyOf(delegationsordning);
  }

  /** Whether the board has delegated this to the one who is about to decide. */
  boolean arDelegerat() {
    return delegationsordning.stream()
        .filter(rad -> rad.galler().innehaller(dag))
        .filter(rad -> rad.beslut().equals(beslut))
        .filter(rad -> rad.beslutsfattare() == beslutsfattare)
        .anyMatch(rad -> rad.befattning().equals(befattning));
  }
}

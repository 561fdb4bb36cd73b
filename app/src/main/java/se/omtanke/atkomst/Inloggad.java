package se.omtanke.atkomst;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The one who is signed in, in this request.
 *
 * @param session the session's id, not its secret
 * @param anvandare the user's id
 * @param anvandarnamn what she signs in with
 * @param namn her name
 * @param uppdrag the assignment she acts in; empty until one is chosen
 * @param antalUppdrag how many assignments she can choose among today
 */
public record Inloggad(
    UUID session,
    UUID anvandare,
    String anvandarnamn,
    String namn,
    Optional<Medarbetaruppdrag> uppdrag,
    int antalUppdrag) {

  /** Who is signed in on this thread's request, if anyone. */
  public static Optional<Inloggad> aktuell() {
    Authentication bevis = SecurityContextHolder.getContext().getAuthentication();
    return bevis != null && bevis.getPrincipal() instanceof Inloggad inloggad
        ? Optional.of(inloggad)
        : Optional.empty();
  }

  /** Whether she acts in this role. */
  public boolean ar(Roll roll) {
    return uppdrag.map(Medarbetaruppdrag::roll).filter(roll::equals).isPresent();
  }
}

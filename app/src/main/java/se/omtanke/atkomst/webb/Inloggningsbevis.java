package se.omtanke.atkomst.webb;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import se.omtanke.atkomst.Inloggad;

/** What Spring Security sees of the one who is signed in. It is never serialised. */
@SuppressWarnings("serial")
final class Inloggningsbevis extends AbstractAuthenticationToken {

  private final Inloggad inloggad;

  Inloggningsbevis(Inloggad inloggad) {
    super(List.of());
    this.inloggad = inloggad;
    super.setAuthenticated(true);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Inloggad getPrincipal() {
    return inloggad;
  }

  @Override
  public String getName() {
    return inloggad.anvandare().toString();
  }
}

package se.omtanke.atkomst.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import se.omtanke.atkomst.konto.Oidcfel;

/**
 * Sends the one whose sign-in by the provider failed back to the sign-in page, with what she can do
 * about it. What only the one who runs Omtanke can mend is written to the log.
 */
final class Oidcavvisning implements AuthenticationFailureHandler {

  private static final Logger LOGG = LoggerFactory.getLogger(Oidcavvisning.class);

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest forfragan, HttpServletResponse svar, AuthenticationException fel)
      throws IOException {
    Oidcfel vad = vad(fel);
    if (vad == Oidcfel.INSTALLNING) {
      LOGG.warn("Sign-in by the identity provider failed: {}", fel.getMessage());
    }
    svar.sendRedirect(vad.adress());
  }

  /** The question never reached the provider: its discovery document could not be used. */
  static void utanSvar(
      HttpServletRequest forfragan, HttpServletResponse svar, AuthenticationException fel)
      throws IOException {
    LOGG.warn("The identity provider can not be used", fel);
    svar.sendRedirect(Oidcfel.SVARARINTE.adress());
  }

  private static Oidcfel vad(AuthenticationException fel) {
    return fel instanceof OAuth2AuthenticationException svar
        ? switch (svar.getError().getErrorCode()) {
          case "access_denied" -> Oidcfel.AVBRUTEN;
          case "authorization_request_not_found", "invalid_grant", "temporarily_unavailable" ->
              Oidcfel.FORSENT;
          default -> Oidcfel.INSTALLNING;
        }
        : Oidcfel.INSTALLNING;
  }
}

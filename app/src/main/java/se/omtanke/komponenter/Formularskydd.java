package se.omtanke.komponenter;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a form or a script must send along to prove that it comes from our own page.
 *
 * @param falt name of the form field
 * @param huvud name of the request header
 * @param varde the secret value; empty when the protection is off
 */
public record Formularskydd(String falt, String huvud, String varde) {

  private static final Formularskydd INGET = new Formularskydd("_csrf", "X-CSRF-TOKEN", "");

  /** The protection that Spring Security has put on the request. */
  public static Formularskydd av(HttpServletRequest forfragan) {
    return forfragan.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken skydd
        ? new Formularskydd(skydd.getParameterName(), skydd.getHeaderName(), skydd.getToken())
        : INGET;
  }
}

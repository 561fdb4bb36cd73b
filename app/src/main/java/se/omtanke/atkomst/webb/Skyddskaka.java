package se.omtanke.atkomst.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import se.omtanke.atkomst.session.Kakor;

/**
 * Keeps the token that forms must send along in a cookie of its own, apart from the session, so
 * that a form left open while the session ended can still be sent after a new sign-in.
 */
final class Skyddskaka implements CsrfTokenRepository {

  private static final String NAMN = "omtanke-skydd";

  @Override
  public CsrfToken generateToken(HttpServletRequest forfragan) {
    return kaka(forfragan).generateToken(forfragan);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken skydd, HttpServletRequest forfragan, HttpServletResponse svar) {
    kaka(forfragan).saveToken(skydd, forfragan, svar);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest forfragan) {
    return kaka(forfragan).loadToken(forfragan);
  }

  private static CsrfTokenRepository kaka(HttpServletRequest forfragan) {
    CookieCsrfTokenRepository kaka = new CookieCsrfTokenRepository();
    kaka.setCookieName(Kakor.namn(forfragan, NAMN));
    kaka.setHeaderName("X-CSRF-TOKEN");
    kaka.setCookiePath("/");
    kaka.setCookieCustomizer(k -> k.httpOnly(true).sameSite("Lax").secure(forfragan.isSecure()));
    return kaka;
  }
}

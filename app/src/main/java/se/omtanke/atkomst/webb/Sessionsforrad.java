package se.omtanke.atkomst.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import se.omtanke.atkomst.session.Kakor;
import se.omtanke.atkomst.session.Sessionen;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.session.Steg;

/** Lets Spring Security read who is signed in from the session that the cookie stands for. */
final class Sessionsforrad implements SecurityContextRepository {

  private static final String LAST = Sessionsforrad.class.getName();

  private final Sessioner sessioner;

  Sessionsforrad(Sessioner sessioner) {
    this.sessioner = sessioner;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest forfragan) {
    return new Uppskjuten(() -> kontext(forfragan));
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder hallare) {
    return kontext(hallare.getRequest());
  }

  /** Sessions are opened and ended by sign-in itself; there is nothing to save here. */
  @Override
  public void saveContext(
      SecurityContext kontext, HttpServletRequest forfragan, HttpServletResponse svar) {}

  @Override
  public boolean containsContext(HttpServletRequest forfragan) {
    return kontext(forfragan).getAuthentication() != null;
  }

  /** Once per request: an error page is a second dispatch of the same one. */
  private SecurityContext kontext(HttpServletRequest forfragan) {
    if (forfragan.getAttribute(LAST) instanceof SecurityContext last) {
      return last;
    }
    SecurityContext ny = new SecurityContextImpl();
    inloggad(forfragan).ifPresent(s -> ny.setAuthentication(new Inloggningsbevis(s.inloggad())));
    forfragan.setAttribute(LAST, ny);
    return ny;
  }

  private Optional<Sessionen> inloggad(HttpServletRequest forfragan) {
    return Kakor.nyckel(forfragan).flatMap(sessioner::las).filter(s -> s.steg() == Steg.KLAR);
  }
}

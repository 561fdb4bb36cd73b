package se.omtanke.komponenter.sidor;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Catches what controllers throw. Only faults of our own are logged with their trace. */
@ControllerAdvice
class Felfangare {

  private static final Logger LOGG = LoggerFactory.getLogger(Felfangare.class);

  private final Felsvar felsvar;

  Felfangare(Felsvar felsvar) {
    this.felsvar = felsvar;
  }

  // Sign-in decides what to do with these: lead to the sign-in page, or refuse.
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void slappIgenom(RuntimeException fel) {
    throw fel;
  }

  @ExceptionHandler
  Object svara(Exception fel, HttpServletRequest forfragan) {
    Felbild bild = Felbild.av(fel);
    if (bild.vartFel()) {
      LOGG.error("Request {} failed", forfragan.getRequestId(), fel);
    }
    return felsvar.svara(bild, forfragan);
  }
}

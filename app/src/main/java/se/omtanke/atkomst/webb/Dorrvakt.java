package se.omtanke.atkomst.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Skydd;
import se.omtanke.atkomst.session.Aterresa;
import se.omtanke.grund.Otillatet;

/** Asks at the door of every endpoint whether the one signed in may do what it does. */
final class Dorrvakt implements HandlerInterceptor {

  private static final String NEJ =
      "Ditt uppdrag ger inte rätt till den här sidan. Byt uppdrag eller fråga din chef.";

  private final Supplier<Atgardstabell> tabell;

  Dorrvakt(Supplier<Atgardstabell> tabell) {
    this.tabell = tabell;
  }

  @Override
  public boolean preHandle(HttpServletRequest forfragan, HttpServletResponse svar, Object hanterare)
      throws IOException {
    if (hanterare instanceof ResourceHttpRequestHandler || slappsIn(hanterare)) {
      return true;
    }
    if (utanUppdrag() && forfragan.getMethod().equals("GET")) {
      svar.sendRedirect(Aterresa.via("/uppdrag", forfragan.getRequestURI()));
      return false;
    }
    throw new Otillatet(NEJ);
  }

  /** Whoever has not yet chosen an assignment is asked to, rather than refused. */
  private static boolean utanUppdrag() {
    return Inloggad.aktuell().filter(vem -> vem.uppdrag().isEmpty()).isPresent();
  }

  /** What is not in the table is not let in: deny by default. */
  private boolean slappsIn(Object hanterare) {
    return hanterare instanceof HandlerMethod metod
        && tabell.get().skydd(metod.getMethod()).filter(Dorrvakt::oppnas).isPresent();
  }

  private static boolean oppnas(Skydd skydd) {
    return switch (skydd) {
      case Skydd.Oppet oppet -> true;
      case Skydd.Kraver(Atgard atgard) ->
          Inloggad.aktuell().filter(atgard.regel()::oppnarFor).isPresent();
    };
  }
}

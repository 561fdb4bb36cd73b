package se.omtanke.komponenter.sidor;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.omtanke.atkomst.Oppen;

/** Where the container sends what never reached a controller, or was refused before it. */
@Controller
class Felkontroll implements ErrorController {

  private final Felsvar felsvar;

  Felkontroll(Felsvar felsvar) {
    this.felsvar = felsvar;
  }

  @Oppen("Errors are told to those who are not signed in too")
  @RequestMapping("/error")
  Object svara(HttpServletRequest forfragan) {
    Object status = forfragan.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return felsvar.svara(Felbild.avStatus(status instanceof Integer tal ? tal : 404), forfragan);
  }
}

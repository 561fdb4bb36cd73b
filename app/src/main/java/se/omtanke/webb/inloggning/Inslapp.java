package se.omtanke.webb.inloggning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.atkomst.konto.Inloggningssvar;
import se.omtanke.atkomst.session.Aterresa;
import se.omtanke.atkomst.session.Kakor;

/** What the browser gets when sign-in has been let through: cookies, and the way on. */
final class Inslapp {

  private Inslapp() {}

  static ModelAndView vidare(
      Inloggningssvar.Inne inne,
      String till,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    kakor(inne, forfragan, svar);
    return till(Aterresa.lokal(till));
  }

  static void kakor(
      Inloggningssvar.Inne inne, HttpServletRequest forfragan, HttpServletResponse svar) {
    Kakor.ge(forfragan, svar, inne.nyckel());
    Kakor.geEnhet(forfragan, svar, inne.enhetsmarke());
  }

  /** Answers a POST so that going back or reloading does not send it again. */
  static ModelAndView till(String adress) {
    RedirectView vy = new RedirectView(adress);
    vy.setStatusCode(HttpStatus.SEE_OTHER);
    vy.setExpandUriTemplateVariables(false);
    vy.setExposeModelAttributes(false);
    return new ModelAndView(vy);
  }
}

package se.omtanke.komponenter;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Answers a POST so that going back or reloading does not send it again. */
public final class Vidare {

  private Vidare() {}

  /** Sends the browser on to this local address. */
  public static ModelAndView till(String adress) {
    RedirectView vy = new RedirectView(adress);
    vy.setStatusCode(HttpStatus.SEE_OTHER);
    vy.setExpandUriTemplateVariables(false);
    vy.setExposeModelAttributes(false);
    return new ModelAndView(vy);
  }
}

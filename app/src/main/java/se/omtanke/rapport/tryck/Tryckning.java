package se.omtanke.rapport.tryck;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import se.omtanke.komponenter.tryck.Tryckfil;
import se.omtanke.rapport.berakning.Rapport;

/** Makes the print page of a report. */
public final class Tryckning {

  private final TemplateEngine mallmotor;

  /**
   * A printer of pages.
   *
   * @param mallmotor the engine that holds the page templates
   */
  public Tryckning(TemplateEngine mallmotor) {
    this.mallmotor = mallmotor;
  }

  /**
   * The print page as well-formed XHTML with its style sheet inside.
   *
   * @param utskriven the time that is printed at the foot
   */
  public String html(Rapport rapport, Instant utskriven) {
    StringOutput ut = new StringOutput();
    mallmotor.render(
        "rapport/tryck/rapport.jte",
        new Tryckark(rapport, utskriven, Tryckfil.text("tryck.css")),
        ut);
    return ut.toString();
  }
}

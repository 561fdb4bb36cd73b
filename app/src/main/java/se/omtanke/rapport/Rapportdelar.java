package se.omtanke.rapport;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Organisation;

/**
 * The parts that reports are computed and printed with, for a command that has no pages. It carries
 * no annotation that a scan would find.
 */
@Import({
  Kodplan.class,
  Organisation.class,
  Ekonomiunderlag.class,
  Mallar.class,
  Skrifter.class,
  Rapporter.class,
  Rapportpress.class,
  Rapportutskrift.class
})
public class Rapportdelar {

  /** Templates compiled by the build. */
  @Bean
  TemplateEngine mallmotor() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, Rapportdelar.class.getClassLoader(), "se.omtanke.jte");
  }
}

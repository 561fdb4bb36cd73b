package se.omtanke.komponenter.sidor;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a view name means; leaves redirects and the unknown to others. */
record Mallvyer(TemplateEngine motor) implements ViewResolver, Ordered {

  @Override
  public @Nullable View resolveViewName(String namn, Locale sprak) {
    String mall = namn + ".jte";
    boolean var = !namn.contains(":") && motor.hasTemplate(mall);
    return var ? new Mallvy(motor, mall) : null;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}

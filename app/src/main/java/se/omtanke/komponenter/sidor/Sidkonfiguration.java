package se.omtanke.komponenter.sidor;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import se.omtanke.komponenter.Filgrans;
import se.omtanke.komponenter.Tillgangar;

/** The parts that pages are served with. */
@Configuration(proxyBeanMethods = false)
class Sidkonfiguration {

  private static final Duration ETT_AR = Duration.ofDays(365);

  /** Parts larger than this lie on disk while they are received. */
  private static final int I_MINNET = 1 << 16;

  /** Templates compiled by the build; nothing is compiled while the program runs. */
  @Bean
  TemplateEngine mallmotor() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, Sidkonfiguration.class.getClassLoader(), "se.omtanke.jte");
  }

  @Bean
  ViewResolver mallvyer(TemplateEngine mallmotor) {
    return new Mallvyer(mallmotor);
  }

  @Bean
  MessageSource messageSource() {
    return Textfiler.alla(Sidkonfiguration.class.getClassLoader());
  }

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver sprak = new CookieLocaleResolver("sprak");
    sprak.setDefaultLocaleFunction(forfragan -> Sidunderlag.SVENSKA);
    sprak.setRejectInvalidCookies(false);
    sprak.setCookieMaxAge(ETT_AR);
    sprak.setCookieHttpOnly(true);
    sprak.setCookieSameSite("Lax");
    sprak.setLanguageTagCompliant(true);
    return sprak;
  }

  @Bean
  MultipartConfigElement filmottagning() {
    long hogst = Filgrans.HOGST + Filgrans.FORMULAR;
    return new MultipartConfigElement("", hogst, hogst, I_MINNET);
  }

  @Bean
  Tillgangar tillgangar() {
    return Tillgangsfil.las(Sidkonfiguration.class.getClassLoader());
  }

  @Bean
  Sidunderlag sidunderlag(MessageSource messageSource, Tillgangar tillgangar) {
    String version = Sidkonfiguration.class.getPackage().getImplementationVersion();
    return new Sidunderlag(
        messageSource, tillgangar, Optional.ofNullable(version).orElse("utveckling"));
  }
}

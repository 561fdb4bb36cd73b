package se.omtanke.arende.webb.handling;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import se.omtanke.arende.Handlingsgrans;
import se.omtanke.komponenter.Filgrans;

/** How large documents the pages take, by the installation's settings. */
@Configuration(proxyBeanMethods = false)
class Handlingskonfiguration {

  @Bean
  Handlingsgrans handlingsgrans(Environment miljo) {
    return new Handlingsgrans(
        miljo.getProperty("omtanke.handling.mb", Integer.class, Handlingsgrans.VANLIG.megabyte()));
  }

  /** First of all filters: those after it read the form, and with it the whole file. */
  @Bean
  FilterRegistrationBean<Filgrans> handlingsfilgrans(Handlingsgrans grans) {
    FilterRegistrationBean<Filgrans> filter =
        new FilterRegistrationBean<>(
            new Filgrans("/arenden/[^/]+/handlingar(/[^/]+/versioner)?", grans.bytes()));
    filter.addUrlPatterns("/arenden/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}

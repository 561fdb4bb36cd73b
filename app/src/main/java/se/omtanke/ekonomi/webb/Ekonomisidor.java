package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import se.omtanke.atkomst.Roll;
import se.omtanke.komponenter.Filgrans;
import se.omtanke.komponenter.Navigationsbidrag;
import se.omtanke.komponenter.Navigationsval;

/** The economy's place in the navigation, and how large files its pages take. */
@Configuration(proxyBeanMethods = false)
class Ekonomisidor {

  @Bean
  Navigationsbidrag ekonominavigation() {
    List<Navigationsval> val =
        List.of(
            new Navigationsval(
                "ekonomi.nav.prognos",
                Prognoskontroll.ROT,
                Set.of(Roll.CONTROLLER.kod(), Roll.ENHETSCHEF.kod(), Roll.VERKSAMHETSCHEF.kod()),
                50),
            new Navigationsval(
                "ekonomi.nav.budget",
                Budgetkontroll.ROT,
                Set.of(Roll.CONTROLLER.kod(), Roll.ENHETSCHEF.kod(), Roll.VERKSAMHETSCHEF.kod()),
                55),
            new Navigationsval(
                "ekonomi.nav.inlasningar",
                Inlasningskontroll.ROT,
                Set.of(Roll.CONTROLLER.kod()),
                60));
    return () -> val;
  }

  /** First of all filters: those after it read the form, and with it the whole file. */
  @Bean
  FilterRegistrationBean<Filgrans> filgrans() {
    FilterRegistrationBean<Filgrans> filter =
        new FilterRegistrationBean<>(new Filgrans(Inlasningskontroll.ROT, Filgrans.HOGST));
    filter.addUrlPatterns(Inlasningskontroll.ROT);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}

package se.omtanke.ekonomi;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.omtanke.grund.Kommunvis;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.Underhall;

/** The economy's upkeep, by the installation's settings. */
@Configuration(proxyBeanMethods = false)
class Ekonomikonfiguration {

  private static final Duration FILER = Duration.ofDays(30);

  @Bean
  Underhall filrensning(Transactions transactions, Kommunvis kommunvis, Environment miljo) {
    return new Filrensning(
        transactions,
        kommunvis,
        miljo.getProperty("omtanke.rensning.filer", Duration.class, FILER));
  }
}

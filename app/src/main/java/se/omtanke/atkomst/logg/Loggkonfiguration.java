package se.omtanke.atkomst.logg;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.omtanke.atkomst.valv.Nyckelring;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Transactions;

/** Puts sealing and review together. */
@Configuration(proxyBeanMethods = false)
class Loggkonfiguration {

  /** A row is sealed within ten seconds. */
  private static final Duration PAUS = Duration.ofSeconds(5);

  @Bean
  Sigillering sigillering(Transactions transaktioner, Nyckelring nycklar) {
    return new Sigillering(transaktioner, new Sigillnyckel(nycklar));
  }

  @Bean
  Sigillkontroll sigillkontroll(Transactions transaktioner, Nyckelring nycklar) {
    return new Sigillkontroll(transaktioner, new Sigillnyckel(nycklar));
  }

  @Bean
  Sigilljobb sigilljobb(Kommunregister kommuner, Sigillering sigillering, Environment miljo) {
    return new Sigilljobb(
        kommuner, sigillering, miljo.getProperty("omtanke.sigill.paus", Duration.class, PAUS));
  }

  @Bean
  Loggranskning loggranskning(Transactions transaktioner) {
    return new Loggranskning(transaktioner);
  }
}

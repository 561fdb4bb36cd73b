package se.omtanke.atkomst.logg;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.omtanke.atkomst.valv.Nyckelring;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Jobbko;
import se.omtanke.grund.Jobbslag;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Kommunvis;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.Underhall;

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
  Sigillkontroll sigillkontroll(Transactions transaktioner, Idgivare ider, Nyckelring nycklar) {
    return new Sigillkontroll(transaktioner, ider, new Sigillnyckel(nycklar));
  }

  @Bean
  Verifieringar verifieringar(Transactions transaktioner, Jobbko jobbko, Sigillkontroll kontroll) {
    return new Verifieringar(transaktioner, jobbko, kontroll);
  }

  @Bean
  Jobbslag bestalldVerifiering(Sigillkontroll kontroll) {
    return new Verifieringar.Bestalld(kontroll);
  }

  @Bean
  Underhall nattligVerifiering(Sigillkontroll kontroll, Kommunvis kommunvis) {
    return new Verifieringar.Nattlig(kontroll, kommunvis);
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

package se.omtanke.grund;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the ground together: one clock, one source of chance, one way to the database. */
@Configuration(proxyBeanMethods = false)
class Grundkonfiguration {

  /** Days are Swedish days. */
  @Bean
  Clock klocka() {
    return Clock.system(ZoneId.of("Europe/Stockholm"));
  }

  @Bean
  SecureRandom slump() {
    return new SecureRandom();
  }

  @Bean
  Idgivare idgivare(Clock klocka, SecureRandom slump) {
    return new Idgivare(klocka, slump);
  }

  @Bean
  Transactions transactions(DataSource dataSource, Clock klocka, Idgivare ider) {
    return new Transactions(dataSource, klocka, ider);
  }

  @Bean
  Nummergivare nummergivare(Transactions transactions) {
    return new Nummergivare(transactions);
  }

  @Bean
  Kommunregister kommunregister(DataSource dataSource) {
    return new Kommunregister(JdbcClient.create(dataSource));
  }

  @Bean
  Kommunvis kommunvis(Kommunregister kommuner) {
    return new Kommunvis(kommuner);
  }

  @Bean(initMethod = "starta", destroyMethod = "close")
  Jobbko jobbko(
      DataSource dataSource,
      ObjectProvider<Jobbslag> jobbslag,
      ObjectProvider<Underhall> underhall) {
    return new Jobbko(dataSource, jobbslag.stream().toList(), underhall.stream().toList());
  }
}

package se.omtanke.atkomst.konto;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.session.Sessionsgranser;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Nyckelring;
import se.omtanke.atkomst.valv.Nyckelval;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.Underhall;

/** Puts accounts, sign-in and sessions together. */
@Configuration(proxyBeanMethods = false)
class Kontokonfiguration {

  @Bean
  Kontodatabas kontodatabas(JdbcClient jdbc, TransactionOperations transaktioner) {
    return new Kontodatabas(jdbc, transaktioner);
  }

  @Bean
  Nyckelring nyckelring(Environment miljo, SecureRandom slump) {
    return Nyckelval.ur(miljo, slump);
  }

  @Bean
  Underhall kontorensning(Kontodatabas databas, Clock klocka, Environment miljo) {
    return new Kontorensning(databas, klocka, Kontorensning.Tider.ur(miljo));
  }

  @Bean
  Sessionsgranser sessionsgranser(Environment miljo) {
    Sessionsgranser vanliga = Sessionsgranser.vanliga();
    return new Sessionsgranser(
        miljo.getProperty("omtanke.session.vila", Duration.class, vanliga.vila()),
        miljo.getProperty("omtanke.session.langst", Duration.class, vanliga.langst()),
        vanliga.steg());
  }

  @Bean
  Sessioner sessioner(
      Kontodatabas databas,
      Idgivare ider,
      SecureRandom slump,
      Clock klocka,
      Sessionsgranser granser) {
    return new Sessioner(databas, ider, slump, klocka, granser);
  }

  @Bean
  Uppdragsregister uppdragsregister(
      Transactions transaktioner, Kontodatabas databas, Idgivare ider, Clock klocka) {
    return new Uppdragsregister(transaktioner, databas, ider, klocka);
  }

  @Bean
  Anvandarregister anvandarregister(Kontodatabas databas, Idgivare ider, Clock klocka) {
    return new Anvandarregister(databas, ider, klocka);
  }

  @Bean
  Engangslankar engangslankar(Kontodatabas databas, SecureRandom slump, Clock klocka) {
    return new Engangslankar(databas, slump, klocka);
  }

  @Bean
  Losenordsprov losenordsprov(Kontodatabas databas, Clock klocka) {
    return new Losenordsprov(databas, klocka);
  }

  @Bean
  Engangskod engangskod(
      Kontodatabas databas, Nyckelring nycklar, SecureRandom slump, Clock klocka) {
    return new Engangskod(databas, nycklar, slump, klocka);
  }

  @Bean
  Aterstallningskoder aterstallningskoder(
      Kontodatabas databas, Nyckelring nycklar, SecureRandom slump, Clock klocka) {
    return new Aterstallningskoder(databas, nycklar, slump, klocka);
  }

  @Bean
  Inloggningsbroms inloggningsbroms(
      Kontodatabas databas, Nyckelring nycklar, Idgivare ider, Clock klocka) {
    return new Inloggningsbroms(databas, nycklar, ider, klocka);
  }

  @Bean
  Inloggning inloggning(
      Anvandarregister anvandare,
      Losenordsprov losenord,
      Engangskod engangskod,
      Aterstallningskoder aterstallning,
      Inloggningsbroms broms,
      Sessioner sessioner,
      Uppdragsregister uppdrag,
      Oidcidentiteter oidc) {
    return new Inloggning(
        anvandare, losenord, engangskod, aterstallning, broms, sessioner, uppdrag, oidc);
  }

  /** {@code omtanke.adress}, such as {@code https://omtanke.kommunen.se}. */
  @Bean
  Webbadresser webbadresser(Environment miljo) {
    return new Webbadresser(
        Optional.ofNullable(miljo.getProperty("omtanke.adress")).map(Webbadress::av));
  }

  @Bean
  Passnycklar passnycklar(
      Kontodatabas databas,
      Anvandarregister anvandare,
      Inloggning inloggning,
      Sessioner sessioner) {
    return new Passnycklar(
        new Passnyckelagare(anvandare), new Passnyckelforrad(databas), inloggning, sessioner);
  }

  @Bean
  Kontoforvaltning kontoforvaltning(
      Transactions transaktioner,
      Anvandarregister anvandare,
      Uppdragsregister uppdrag,
      Engangslankar lankar,
      Sessioner sessioner,
      Oidcidentiteter identiteter) {
    return new Kontoforvaltning(transaktioner, anvandare, uppdrag, lankar, sessioner, identiteter);
  }

  @Bean
  Oidcidentiteter oidcidentiteter(Kontodatabas databas, Clock klocka) {
    return new Oidcidentiteter(databas, klocka);
  }

  @Bean
  ForstaSystemagaren forstaSystemagaren(
      Kontodatabas databas,
      Anvandarregister anvandare,
      Uppdragsregister uppdrag,
      Engangslankar lankar,
      Clock klocka) {
    return new ForstaSystemagaren(databas, anvandare, uppdrag, lankar, klocka);
  }

  @Bean
  Kontouppsattning kontouppsattning(
      Kontodatabas databas,
      Anvandarregister anvandare,
      Engangslankar lankar,
      Losenordsprov losenord,
      Engangskod engangskod,
      Aterstallningskoder aterstallning,
      Sessioner sessioner,
      Nyckelring nycklar,
      Inloggning inloggning) {
    return new Kontouppsattning(
        databas,
        anvandare,
        lankar,
        losenord,
        engangskod,
        aterstallning,
        sessioner,
        nycklar,
        inloggning);
  }
}

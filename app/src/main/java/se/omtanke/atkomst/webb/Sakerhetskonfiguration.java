package se.omtanke.atkomst.webb;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.konto.Inloggning;
import se.omtanke.atkomst.konto.Inloggningsvagar;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.utkast.Utkastlada;
import se.omtanke.atkomst.utkast.Utkastrensning;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Kommunvis;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.Underhall;

/**
 * Spring Security as Omtanke uses it: own sessions, everything closed that is not said to be open.
 */
@Configuration(proxyBeanMethods = false)
class Sakerhetskonfiguration {

  @Bean
  Utkastlada utkastlada(Transactions transaktioner, Idgivare ider) {
    return new Utkastlada(transaktioner, ider);
  }

  @Bean
  Underhall utkastrensning(Transactions transaktioner, Kommunvis kommunvis, Environment miljo) {
    return new Utkastrensning(
        transaktioner,
        kommunvis,
        miljo.getProperty("omtanke.rensning.utkast", Duration.class, Duration.ofDays(180)));
  }

  @Bean
  Inloggningsvagar inloggningsvagar(ObjectProvider<Oidcinloggning> oidc) {
    return new Inloggningsvagar(
        oidc.stream().map(o -> Oidcinloggning.adress()).findFirst(),
        oidc.stream().map(Oidcinloggning::utfardare).findFirst());
  }

  @Bean
  @ConditionalOnProperty("omtanke.oidc.utfardare")
  Oidcinloggning oidcinloggning(Environment miljo, Inloggning inloggning) {
    return new Oidcinloggning(Oidcval.las(miljo).orElseThrow(), inloggning);
  }

  /** Without one the framework makes up a user of its own. */
  @Bean
  UserDetailsService ingaAndraAnvandare() {
    return namn -> {
      throw new UsernameNotFoundException("Sign-in does not go this way");
    };
  }

  @Bean
  SecurityFilterChain sakerhetskedja(
      HttpSecurity http,
      Sessioner sessioner,
      Utkastlada utkast,
      ObjectProvider<Oidcinloggning> oidc,
      ObjectProvider<Atgardstabell> tabell) {
    OppnaVagar oppna = new OppnaVagar(tabell::getObject);
    http.securityContext(kontext -> kontext.securityContextRepository(forrad(sessioner)))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(
            skydd ->
                skydd
                    .csrfTokenRepository(new Skyddskaka())
                    .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .headers(new Sakerhetshuvuden())
        .authorizeHttpRequests(
            vagar ->
                vagar
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(oppna)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            fel -> fel.authenticationEntryPoint(new Inloggningsport(sessioner, utkast)))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
    oidc.ifAvailable(o -> o.lagg(http));
    return http.build();
  }

  private static Sessionsforrad forrad(Sessioner sessioner) {
    return new Sessionsforrad(sessioner);
  }
}

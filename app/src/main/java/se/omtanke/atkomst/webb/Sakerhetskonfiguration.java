package se.omtanke.atkomst.webb;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.utkast.Utkastlada;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transactions;

/**
 * Spring Security as Omtanke uses it: own sessions, everything closed that is not said to be open.
 */
@Configuration(proxyBeanMethods = false)
class Sakerhetskonfiguration {

  @Bean
  Utkastlada utkastlada(Transactions transaktioner, Idgivare ider) {
    return new Utkastlada(transaktioner, ider);
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
      ObjectProvider<Atgardstabell> tabell) {
    OppnaVagar oppna = new OppnaVagar(tabell::getObject);
    return http.securityContext(kontext -> kontext.securityContextRepository(forrad(sessioner)))
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
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static Sessionsforrad forrad(Sessioner sessioner) {
    return new Sessionsforrad(sessioner);
  }
}

package se.omtanke.atkomst.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import se.omtanke.atkomst.konto.Inloggning;
import se.omtanke.atkomst.konto.Inloggningssvar;
import se.omtanke.atkomst.konto.Oidcfel;
import se.omtanke.atkomst.session.Kakor;

/**
 * Sign-in by the municipality's identity provider (OpenID Connect, authorization code with PKCE,
 * state and nonce). The provider's answer only tells who it is; the session is our own, and what
 * she may do is said by her assignments.
 */
final class Oidcinloggning {

  private static final String START = "/oauth2/authorization";

  private final Oidcval val;
  private final Inloggning inloggning;

  Oidcinloggning(Oidcval val, Inloggning inloggning) {
    this.val = val;
    this.inloggning = inloggning;
  }

  /** Local address that leads to the provider. */
  static String adress() {
    return START + "/" + Oidcval.NAMN;
  }

  /** The issuer whose identities are connected to accounts. */
  String utfardare() {
    return val.utfardare();
  }

  void lagg(HttpSecurity http) {
    ClientRegistrationRepository provider =
        new SupplierClientRegistrationRepository(
            () -> new InMemoryClientRegistrationRepository(val.registrering()));
    http.oauth2Login(
        oidc ->
            oidc.clientRegistrationRepository(provider)
                .authorizedClientRepository(new IngaTokens())
                .loginPage("/logga-in")
                .authorizationEndpoint(start -> start.authorizationRequestResolver(fraga(provider)))
                .successHandler(this::kom)
                .failureHandler(new Oidcavvisning())
                .addObjectPostProcessor(new Fragans()));
  }

  /** A provider that can not be reached is told of on the sign-in page, not as a fault of ours. */
  private static final class Fragans
      implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
    @Override
    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
      filter.setAuthenticationFailureHandler(Oidcavvisning::utanSvar);
      return filter;
    }
  }

  private void kom(HttpServletRequest forfragan, HttpServletResponse svar, Authentication bevis)
      throws IOException {
    Optional.ofNullable(forfragan.getSession(false)).ifPresent(session -> session.invalidate());
    Inloggningssvar besked =
        identitet(bevis)
            .map(vem -> inloggning.oidc(val.utfardare(), vem, Kakor.avsandare(forfragan)))
            .orElseGet(Inloggningssvar.Nekad::new);
    if (besked instanceof Inloggningssvar.Inne inne) {
      Kakor.ge(forfragan, svar, inne.nyckel());
      Kakor.geEnhet(forfragan, svar, inne.enhetsmarke());
      svar.sendRedirect("/");
    } else {
      svar.sendRedirect(Oidcfel.OKAND.adress());
    }
  }

  private Optional<String> identitet(Authentication bevis) {
    return bevis.getPrincipal() instanceof OidcUser vem
        ? Optional.ofNullable(vem.getClaimAsString(val.falt()))
        : Optional.empty();
  }

  private static OAuth2AuthorizationRequestResolver fraga(ClientRegistrationRepository provider) {
    DefaultOAuth2AuthorizationRequestResolver fraga =
        new DefaultOAuth2AuthorizationRequestResolver(provider, START);
    fraga.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return fraga;
  }
}

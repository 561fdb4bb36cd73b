package se.omtanke.atkomst.webb;

import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The municipality's identity provider.
 *
 * @param utfardare issuer address; the rest is read from its discovery document
 * @param klient our client id there
 * @param hemlighet our client secret there
 * @param falt the claim that tells who it is
 * @param omfang scopes to ask for
 */
record Oidcval(
    String utfardare, String klient, String hemlighet, String falt, List<String> omfang) {

  static final String NAMN = "kommunen";

  /** From {@code omtanke.oidc.*}; empty if no issuer is given. */
  static Optional<Oidcval> las(Environment miljo) {
    return Optional.ofNullable(miljo.getProperty("omtanke.oidc.utfardare"))
        .map(
            utfardare ->
                new Oidcval(
                    utfardare,
                    miljo.getRequiredProperty("omtanke.oidc.klient"),
                    miljo.getRequiredProperty("omtanke.oidc.hemlighet"),
                    miljo.getProperty("omtanke.oidc.falt", "sub"),
                    List.of(miljo.getProperty("omtanke.oidc.omfang", "openid").split("[ ,]+"))));
  }

  /** Asks the provider for its addresses and keys. */
  ClientRegistration registrering() {
    return ClientRegistrations.fromIssuerLocation(utfardare)
        .registrationId(NAMN)
        .clientId(klient)
        .clientSecret(hemlighet)
        .scope(omfang)
        .build();
  }

  @Override
  public String toString() {
    return "Oidcval[" + utfardare + ", " + klient + "]";
  }
}

package se.omtanke.atkomst.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps none of the provider's tokens: who it is has been told, and nothing more is asked. */
final class IngaTokens implements OAuth2AuthorizedClientRepository {

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // the interface is made so
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String klient, @Nullable Authentication bevis, HttpServletRequest forfragan) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient klient,
      @Nullable Authentication bevis,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {}

  @Override
  public void removeAuthorizedClient(
      String klient,
      @Nullable Authentication bevis,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {}
}

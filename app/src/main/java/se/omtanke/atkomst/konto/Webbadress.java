package se.omtanke.atkomst.konto;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * The address that people open the installation by, to which passkeys are bound.
 *
 * @param vard the host, such as {@code omtanke.kommunen.se}
 * @param ursprung scheme, host and port
 */
public record Webbadress(String vard, String ursprung) {

  /** From a configured address such as {@code https://omtanke.kommunen.se}. */
  static Webbadress av(String adress) {
    URI uri = URI.create(adress);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return new Webbadress(uri.getHost(), uri.getScheme() + "://" + uri.getHost() + port);
  }

  /** The own machine, whatever the port. What else a request claims to be for is not believed. */
  static Optional<Webbadress> egenMaskin(HttpServletRequest forfragan) {
    return forfragan.getServerName().equals("localhost")
        ? Optional.of(
            new Webbadress(
                "localhost", forfragan.getScheme() + "://localhost:" + forfragan.getServerPort()))
        : Optional.empty();
  }
}

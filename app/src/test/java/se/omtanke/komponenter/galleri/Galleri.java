package se.omtanke.komponenter.galleri;

import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** The gallery, started once for the whole test run. */
public final class Galleri {

  private static Optional<ConfigurableApplicationContext> startat = Optional.empty();

  private Galleri() {}

  /** The address of one of its pages. */
  public static synchronized String adress(String sokvag) {
    ConfigurableApplicationContext nu = startat.orElseGet(Galleriapp::starta);
    startat = Optional.of(nu);
    return "http://127.0.0.1:" + nu.getEnvironment().getProperty("local.server.port") + sokvag;
  }
}

package se.omtanke.drift.server;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.omtanke.Omtanke;
import se.omtanke.drift.databas.Anslutning;
import se.omtanke.drift.databas.Datakalla;

/** The application with its pages, answering until it is closed. */
public final class Webbserver implements AutoCloseable {

  /**
   * Connections of the application's role. Two cores do no more work with more of them, and a page
   * never holds one while it waits for the reader.
   */
  private static final int ANSLUTNINGAR = 10;

  private final ConfigurableApplicationContext kontext;
  private final Natadress adress;

  private Webbserver(ConfigurableApplicationContext kontext, Natadress adress) {
    this.kontext = kontext;
    this.adress = adress;
  }

  /**
   * Starts the application as {@code app} on a database that is ready.
   *
   * @param tillagg what only some commands have, such as the examples of the demonstration
   */
  public static Webbserver starta(Anslutning app, Natadress adress, Class<?>... tillagg) {
    Class<?>[] kallor =
        Stream.concat(Stream.of(Omtanke.class), Stream.of(tillagg)).toArray(Class<?>[]::new);
    SpringApplication program = new SpringApplication(kallor);
    program.setBannerMode(Banner.Mode.OFF);
    program.setLogStartupInfo(false);
    // Whoever opened the database closes the server first and the database then.
    program.setRegisterShutdownHook(false);
    program.addInitializers(
        kontext ->
            kontext
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("omtanke", egenskaper(app, adress))));
    return new Webbserver(program.run(), adress);
  }

  /** The address to open in a browser. */
  public URI lank() {
    int port = kontext.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return adress.lank(port);
  }

  /** The running application, for commands that ask one of its services. */
  public ConfigurableApplicationContext kontext() {
    return kontext;
  }

  @Override
  public void close() {
    kontext.close();
  }

  private static Map<String, Object> egenskaper(Anslutning app, Natadress adress) {
    Map<String, Object> egenskaper = new HashMap<>();
    egenskaper.put("spring.datasource.url", app.url());
    egenskaper.put("spring.datasource.username", app.anvandare());
    egenskaper.put("spring.datasource.password", app.losenord());
    egenskaper.put("spring.datasource.hikari.connection-init-sql", Datakalla.BORJAN_APP);
    egenskaper.put("spring.datasource.hikari.maximum-pool-size", ANSLUTNINGAR);
    egenskaper.put("spring.datasource.hikari.connection-timeout", 5000);
    egenskaper.put("spring.threads.virtual.enabled", true);
    egenskaper.put("server.address", adress.adress());
    egenskaper.put("server.port", adress.port());
    egenskaper.put("server.shutdown", "graceful");
    egenskaper.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
    return egenskaper;
  }
}

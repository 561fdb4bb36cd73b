package se.omtanke.atkomst;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.omtanke.Omtanke;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Kommunregister;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

/** The whole application on a test database, answering on a port of its own. */
public final class Provapp implements AutoCloseable {

  /** The two municipalities of the application. */
  public static final Kommunkod EXEMPELBY = new Kommunkod("9900");

  /** Another one. */
  public static final Kommunkod PROVSTAD = new Kommunkod("9901");

  private static final String NYCKEL = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private final ConfigurableApplicationContext kontext;
  private final Testklocka klocka;
  private final Demolage demo;

  private Provapp(ConfigurableApplicationContext kontext, Testklocka klocka, Demolage demo) {
    this.kontext = kontext;
    this.klocka = klocka;
    this.demo = demo;
  }

  /** As the command {@code start} runs it. */
  public static Provapp skarp(Testdatabas databas) {
    return starta(databas.app(), false, Map.of());
  }

  /** As the command {@code demo} runs it, with links that sign in. */
  public static Provapp medDemo(Testdatabas databas) {
    return starta(databas.app(), true, Map.of());
  }

  /** With settings of its own, and on a data source of its own. */
  public static Provapp starta(DataSource databas, boolean demo, Map<String, Object> val) {
    Testklocka klocka = Testklocka.vid("2026-11-23T08:00");
    Demolage lage = new Demolage(new SecureRandom());
    SpringApplication program = new SpringApplication(Omtanke.class);
    program.addInitializers(
        kontext -> {
          GenericApplicationContext rum = (GenericApplicationContext) kontext;
          rum.registerBean(
              "provkalla", DataSource.class, () -> databas, b -> b.setDestroyMethodName(""));
          rum.registerBean("provklocka", Clock.class, () -> klocka, b -> b.setPrimary(true));
          if (demo) {
            rum.registerBean("demolage", Demolage.class, () -> lage);
          }
          var kallor = kontext.getEnvironment().getPropertySources();
          kallor.addFirst(
              new MapPropertySource(
                  "prov",
                  Map.of("server.port", 0, "omtanke.nyckel", NYCKEL, "omtanke.sigill.paus", "0s")));
          kallor.addFirst(new MapPropertySource("provval", val));
        });
    Provapp app = new Provapp(program.run(), klocka, lage);
    app.bean(Kommunregister.class).lagg(new Kommun(EXEMPELBY, "Exempelby", true));
    app.bean(Kommunregister.class).lagg(new Kommun(PROVSTAD, "Provstad", true));
    return app;
  }

  /** One of the application's beans. */
  public <T> T bean(Class<T> typ) {
    return kontext.getBean(typ);
  }

  /** The application's clock. */
  public Testklocka klocka() {
    return klocka;
  }

  /** The address that browsers open. */
  public String adress() {
    return "http://localhost:" + kontext.getEnvironment().getRequiredProperty("local.server.port");
  }

  /** A new account that nobody can sign in to yet. */
  public Anvandare anvandare(String anvandarnamn) {
    return bean(Anvandarregister.class).skapa(anvandarnamn, "Namn " + anvandarnamn);
  }

  /** Gives an account an assignment from this year on. */
  public Medarbetaruppdrag uppdrag(UUID anvandare, Roll roll, Kommunkod kommun) {
    return bean(Uppdragsregister.class)
        .tilldela(
            Anropare.system(kommun, "prov"),
            NyttUppdrag.tillsVidare(anvandare, roll, LocalDate.of(2026, 1, 1)));
  }

  /** A browser that is signed in by a link of the demo. */
  public Webblasare inloggad(Medarbetaruppdrag uppdrag) {
    Webblasare webblasare = new Webblasare(adress());
    webblasare.hamta(demo.lank(uppdrag));
    return webblasare;
  }

  @Override
  public void close() {
    kontext.close();
  }
}

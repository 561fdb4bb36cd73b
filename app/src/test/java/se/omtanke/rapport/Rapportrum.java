package se.omtanke.rapport;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.drift.demo.Exempel;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.Filavvisningar;
import se.omtanke.ekonomi.Huvudbok;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.ekonomi.inlasning.Inlasare;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.ReadTransaction;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Rsplan;
import se.omtanke.organisation.attest.Attestregister;
import se.omtanke.organisation.inlasning.Organisationsfiler;
import se.omtanke.rapport.berakning.Cell;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

/** Reports put together on a test database, with example municipalities by the real import. */
public final class Rapportrum implements AutoCloseable {

  private final AnnotationConfigApplicationContext kontext =
      new AnnotationConfigApplicationContext();
  private final Testklocka klocka = Testklocka.vid("2026-11-23T08:00");

  /** On this database, with nothing in it. */
  public Rapportrum(Testdatabas databas) {
    this(databas.app());
  }

  /** On the database that the application's role reaches so. */
  public Rapportrum(DataSource app) {
    kontext.registerBean(DataSource.class, () -> app);
    kontext.registerBean(Clock.class, () -> klocka);
    kontext.registerBean(SecureRandom.class);
    kontext.registerBean(Idgivare.class);
    kontext.registerBean(Transactions.class);
    kontext.registerBean(Kommunregister.class, () -> new Kommunregister(JdbcClient.create(app)));
    kontext.register(Organisation.class, Rsplan.class, Attestregister.class);
    kontext.register(Organisationsfiler.class, Mappningar.class, Inlasare.class);
    kontext.register(Filavvisningar.class);
    kontext.register(Inlasningar.class, Huvudbok.class, Siffror.class, Utgavor.class);
    kontext.register(Publiceringskontroll.class, Utgavejamforelser.class, Beredningar.class);
    kontext.register(Rapportdelar.class, Budgetarbeten.class, Budgetforslagen.class);
    Exempel.registrera(kontext);
    kontext.refresh();
  }

  /** Loads a municipality's folder. */
  public Anropare med(String kommun) {
    Anropare controller = Grund.enMedarbetare(new Kommunkod(kommun));
    Exempel.ladda(kontext, kommun, controller);
    senare();
    return controller;
  }

  /** Loads those of a municipality's files whose names do not match this. */
  public Anropare med(String kommun, String utan) {
    Anropare controller = Grund.enMedarbetare(new Kommunkod(kommun));
    Exempel.ladda(kontext, kommun, utan, controller);
    senare();
    return controller;
  }

  /** A part of it. */
  public <T> T del(Class<T> typ) {
    return kontext.getBean(typ);
  }

  /** Lets a minute pass. */
  public void senare() {
    klocka.framat(Duration.ofMinutes(1));
  }

  /** The clock. */
  public Testklocka klocka() {
    return klocka;
  }

  /** Asks something. */
  public <T> T las(Anropare vem, Function<ReadTransaction, T> fraga) {
    return del(Transactions.class).read(vem, fraga);
  }

  /** Does something. */
  public <T> T skriv(Anropare vem, Function<WriteTransaction, T> arbete) {
    return del(Transactions.class).write(vem, Syfte.av("prov.skriv", "prov"), arbete);
  }

  /** A report as it stands. */
  public Rapport nu(Anropare vem, String mall, Bokforingsperiod period) {
    return las(vem, tx -> del(Rapporter.class).nu(tx, mall, period));
  }

  /** Publishes a report as it stands, approved by someone else than the one who publishes. */
  public Utgava publicerad(Anropare vem, ValdRapport val) {
    godkand(vem, val);
    return del(Utgavor.class).publicera(vem, val, "Carin Controller");
  }

  /** Has a report approved as it stands, by someone else than the one who asks for it. */
  public void godkand(Anropare vem, ValdRapport val) {
    Beredningar beredningar = del(Beredningar.class);
    Beredning nu = las(vem, tx -> beredningar.lage(tx, val.mall(), val.period()));
    if (Beredningsovergang.BEGAR_GRANSKNING.mojlig(nu.skede())) {
      skriv(
          vem,
          tx -> {
            beredningar.begar(tx, val, "Carin Controller");
            return val;
          });
    }
    String sager = las(vem, tx -> Beredningar.sager(rapport(tx, val)));
    skriv(
        enAnnan(vem.kommun(), 7),
        tx -> {
          beredningar.godkann(tx, val, sager, "Vera Verksamhetschef");
          return val;
        });
  }

  /** Someone else than {@link Grund#enMedarbetare}, told apart by a number. */
  public static Anropare enAnnan(Kommunkod kommun, int nummer) {
    return Anropare.medarbetare(
        kommun, Optional.empty(), new UUID(7, nummer), new UUID(8, nummer), "VERKSAMHETSCHEF");
  }

  private Rapport rapport(ReadTransaction tx, ValdRapport val) {
    return del(Rapporter.class).nu(tx, val.mall(), val.period(), val.vinkel());
  }

  /** What a report shows in a cell, with point, hyphen and no spaces. */
  public static String visar(Rapport rapport, String tabell, String rad, String kolumn) {
    return rapport
        .tabell(tabell)
        .flatMap(t -> t.rad(rad).flatMap(r -> t.kolumn(kolumn).flatMap(k -> t.cell(r, k))))
        .map(Cell::text)
        .orElse("saknas")
        .replace("\u00a0", "")
        .replace('\u2212', '-')
        .replace(',', '.');
  }

  @Override
  public void close() {
    kontext.close();
  }
}

package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static se.omtanke.ekonomi.EnEkonomi.CONTROLLER;
import static se.omtanke.ekonomi.EnEkonomi.RUBRIK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.omtanke.ekonomi.inlasning.Lasarkiv;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

class LasarbetenTest {

  private static final Testklocka KLOCKA = Testklocka.vid("2025-11-01T08:00");

  private static final String JANUARI =
      RUBRIK
          + "A1;1;2026-01-25;2026-01;7410;510;5020;1 000,50;Lön;\n"
          + "A1;2;2026-01-25;2026-01;;;1920;-1 000,50;;\n";

  private final Testdatabas databas = Testdatabas.ny();
  private final EnEkonomi ekonomi = EnEkonomi.pa(databas, KLOCKA);
  @TempDir private Path mapp;

  @AfterEach
  void stang() {
    ekonomi.jobbko().close();
    databas.close();
  }

  @Test
  void a_file_is_previewed_and_put_in_force_by_jobs_on_behalf_of_the_one_who_asked()
      throws Exception {
    UUID granskning = granska("utfall", JANUARI);
    assertThat(lage(granskning)).isEqualTo(new Lasarbete.Vantar());
    ekonomi.jobbko().starta();
    Inlasning provad = ekonomi.inlasningar().inlasning(CONTROLLER, inlasning(granskning));
    assertThat(provad.lage()).isEqualTo(Inlasning.Lage.PROVAD);
    assertThat(provad.rader()).isEqualTo(2);

    UUID bekraftelse = ekonomi.arbeten().bekrafta(CONTROLLER, provad);
    assertThat(inlasning(bekraftelse)).isEqualTo(provad.id());
    assertThat(kostnad()).isEqualTo(Belopp.kronor("1000,50"));
    assertThat(
            ekonomi
                .grund()
                .kolumn(
                    CONTROLLER,
                    "SELECT aktor FROM handelse WHERE kommun = '9900'"
                        + " AND typ = 'inlasning-bekraftad.v1'"))
        .containsExactly(CONTROLLER.aktor());
  }

  @Test
  void a_file_that_cannot_be_read_is_answered_by_row_and_column_and_is_among_the_refused()
      throws Exception {
    UUID arbete = granska("utfall", JANUARI.replace("Belopp", "Summa"));
    ekonomi.jobbko().starta();

    assertThat(skal(arbete))
        .contains("rad 1, Belopp: Rubriken ”Belopp” saknas")
        .doesNotContain("Exception");
    assertThat(ekonomi.arbeten().aktuella(CONTROLLER)).isEmpty();
    Filavvisning avvisning = ekonomi.avvisningar().senaste(CONTROLLER, 10).getFirst();
    assertThat(avvisning.filnamn()).isEqualTo("januari.csv");
    assertThat(avvisning.mappning()).isEqualTo("utfall");
    assertThat(avvisning.aktor()).isEqualTo(CONTROLLER.aktor());
    assertThat(avvisning.skal()).isEqualTo(skal(arbete));
  }

  @Test
  void how_far_a_job_has_come_leaves_no_row_in_the_access_log() throws Exception {
    UUID arbete = granska("utfall", JANUARI);
    Anropare system = Anropare.system(Grund.EXEMPELBY, Lasjobb.NAMN);
    skriv(tx -> Lasarkiv.borja(tx, arbete));
    long fore = loggrader();
    try (Framstegsskrivare gang =
        Framstegsskrivare.starta(
            ekonomi.grund().transactions(), system, arbete, Duration.ofMillis(5))) {
      gang.filen(10);
      gang.rad(7);
      for (int blick = 0; blick < 500 && !framme(arbete, 7); blick++) {
        Thread.sleep(10);
      }
    }
    assertThat(framme(arbete, 7)).isTrue();
    assertThat(loggrader()).isEqualTo(fore);
  }

  @Test
  void a_reading_asked_for_twice_is_put_in_force_once() {
    Forhandsgranskning provad = ekonomi.prova("utfall", "januari.csv", JANUARI);
    Inlasning inlasning = ekonomi.inlasningar().inlasning(CONTROLLER, provad.inlasning());
    UUID forsta = ekonomi.arbeten().bekrafta(CONTROLLER, inlasning);
    assertThat(ekonomi.arbeten().bekrafta(CONTROLLER, inlasning)).isEqualTo(forsta);
    assertThat(ekonomi.arbeten().bekraftelse(CONTROLLER, inlasning.id()))
        .map(Lasarbete::id)
        .contains(forsta);
  }

  @Test
  void a_reading_whose_periods_another_has_changed_meanwhile_is_refused_in_words()
      throws Exception {
    Forhandsgranskning min = ekonomi.prova("utfall", "min.csv", JANUARI);
    ekonomi.lasIn("utfall", "hennes.csv", JANUARI.replace("1 000,50", "2 000,50"));
    UUID arbete =
        ekonomi
            .arbeten()
            .bekrafta(CONTROLLER, ekonomi.inlasningar().inlasning(CONTROLLER, min.inlasning()));
    ekonomi.jobbko().starta();

    assertThat(skal(arbete)).contains("Någon annan har läst in samma perioder");
    assertThat(ekonomi.arbeten().aktuella(CONTROLLER))
        .extracting(Lasarbete::id)
        .containsExactly(arbete);
    KLOCKA.framat(Duration.ofDays(8));
    assertThat(ekonomi.arbeten().aktuella(CONTROLLER)).isEmpty();
    assertThat(kostnad()).isEqualTo(Belopp.kronor("2000,50"));
  }

  @Test
  void whoever_confirms_while_another_file_is_read_in_is_told_so_and_nothing_is_changed()
      throws Exception {
    Forhandsgranskning min = ekonomi.prova("utfall", "min.csv", JANUARI);
    medanAnnanLaser(
        () ->
            assertThatThrownBy(() -> ekonomi.inlasningar().bekrafta(CONTROLLER, min.inlasning()))
                .isInstanceOf(Konflikt.class)
                .hasMessageContaining("Någon annan läser just nu in en fil"));
    assertThat(kostnad()).isEqualTo(Belopp.NOLL);

    ekonomi.inlasningar().bekrafta(CONTROLLER, min.inlasning());
    assertThat(kostnad()).isEqualTo(Belopp.kronor("1000,50"));
  }

  @Test
  void a_file_that_has_brought_down_three_processes_is_not_tried_again() throws Exception {
    UUID arbete = granska("utfall", JANUARI);
    skriv(
        tx ->
            tx.sql(
                    """
                    INSERT INTO lasframsteg (kommun, arbete, forsok, fas, rad, rader, paborjad, framme)
                    VALUES ('9900', :arbete, 3, 'LASER', 0, 0, :nu, :nu)
                    """)
                .param("arbete", arbete)
                .param("nu", tx.nuDatabas())
                .update());
    ekonomi.jobbko().starta();

    assertThat(skal(arbete)).contains("Felet är inte ditt");
  }

  @Test
  void what_remains_is_told_by_the_pace_so_far() {
    Instant borjan = KLOCKA.instant();
    Lasframsteg framsteg =
        new Lasframsteg(Lasfas.LASER, 250_000, 1_000_000, borjan, borjan.plusSeconds(10));
    assertThat(framsteg.kvar()).contains(Duration.ofSeconds(30));
    assertThat(framsteg.lastAv(160_000_000)).contains(40_000_000L);

    Lasframsteg packad = new Lasframsteg(Lasfas.LASER, 250_000, 0, borjan, borjan.plusSeconds(10));
    assertThat(packad.kvar()).isEmpty();
  }

  /** Someone else holds what a confirmation holds, from before the work until after it. */
  private void medanAnnanLaser(Runnable arbete) throws Exception {
    CountDownLatch borjad = new CountDownLatch(1);
    CountDownLatch klar = new CountDownLatch(1);
    try (ExecutorService hon = Executors.newSingleThreadExecutor()) {
      Future<?> hennes = hon.submit(() -> skriv(tx -> halla(tx, borjad, klar)));
      borjad.await();
      try {
        arbete.run();
      } finally {
        klar.countDown();
      }
      hennes.get();
    }
  }

  private static int halla(WriteTransaction tx, CountDownLatch borjad, CountDownLatch klar) {
    tx.sql("SELECT pg_advisory_xact_lock(hashtext('inlasning'), hashtext('9900'))")
        .query((rad, n) -> 0)
        .single();
    borjad.countDown();
    try {
      klar.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return 0;
  }

  private void skriv(ToIntFunction<WriteTransaction> arbete) {
    ekonomi
        .grund()
        .transactions()
        .write(CONTROLLER, Syfte.av("prov.skriv", "prov"), arbete::applyAsInt);
  }

  private UUID granska(String mappning, String innehall) throws IOException {
    Path fil = Files.writeString(mapp.resolve("januari.csv"), innehall);
    UUID lagrad = ekonomi.inlasningar().lagra(CONTROLLER, "januari.csv", fil);
    return ekonomi.arbeten().granska(CONTROLLER, mappning, "januari.csv", lagrad);
  }

  private UUID inlasning(UUID arbete) throws InterruptedException {
    return avslutat(arbete) instanceof Lasarbete.Klart(UUID inlasning)
        ? inlasning
        : fail("Not done: " + lage(arbete));
  }

  private String skal(UUID arbete) throws InterruptedException {
    return avslutat(arbete) instanceof Lasarbete.Avvisat(String skal) ? skal : "";
  }

  private Lasarbete.Lage avslutat(UUID arbete) throws InterruptedException {
    for (int blick = 0; blick < 300; blick++) {
      Lasarbete nu = ekonomi.arbeten().ett(CONTROLLER, arbete);
      if (nu.avslutat()) {
        return nu.lage();
      }
      Thread.sleep(100);
    }
    return lage(arbete);
  }

  private Lasarbete.Lage lage(UUID arbete) {
    return ekonomi.arbeten().ett(CONTROLLER, arbete).lage();
  }

  private boolean framme(UUID arbete, long rad) {
    return lage(arbete) instanceof Lasarbete.Pagar(Lasframsteg framsteg) && framsteg.rad() == rad;
  }

  private long loggrader() {
    return ekonomi
        .grund()
        .kolumn(CONTROLLER, "SELECT id::text FROM atkomstlogg WHERE kommun = '9900'")
        .size();
  }

  private Belopp kostnad() {
    return Belopp.summa(
        ekonomi.nu(2026).utfall().stream()
            .filter(post -> post.koder().konto().startsWith("5"))
            .map(Ekonomipost::belopp));
  }
}

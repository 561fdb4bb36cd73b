package se.omtanke.grund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.enMedarbetare;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

@MedDatabas
class JobbkoTest {

  private static final Syfte PROV = Syfte.av("grund.planera", "jobb");

  private final BlockingQueue<String> utforda = new LinkedBlockingQueue<>();
  private final Testdatabas databas;
  private final Grund grund;
  private final Jobbko ko;

  JobbkoTest(Testdatabas databas) {
    // The queue goes by the clock on the wall: what was planned before now is due.
    this.databas = databas;
    grund = Grund.pa(databas, Testklocka.vid("2025-01-01T08:00"));
    ko = new Jobbko(databas.app(), List.of(new Anteckna()));
  }

  /** Work that writes down what it was asked, in a transaction of its own. */
  private final class Anteckna implements Jobbslag {

    @Override
    public String namn() {
      return "prov.anteckna";
    }

    @Override
    public void utfor(Anropare anropare, UUID objekt) {
      String kommun =
          grund
              .transactions()
              .read(
                  anropare,
                  tx ->
                      tx.sql("SELECT current_setting('omtanke.kommun')")
                          .query((rad, n) -> rad.getString(1))
                          .single());
      utforda.add(kommun + " " + anropare.aktor() + " " + objekt);
    }
  }

  /** Upkeep that nobody waits for. */
  private record Stada() implements Underhall {

    @Override
    public String namn() {
      return "prov.stada";
    }

    @Override
    public LocalTime klockan() {
      return LocalTime.of(2, 15);
    }

    @Override
    public void utfor() {}
  }

  @AfterEach
  void stang() {
    ko.close();
  }

  @Test
  void a_job_is_done_for_the_kommun_that_planned_it_once_the_transaction_is_committed()
      throws InterruptedException {
    UUID objekt = grund.ider().ny();
    planera(objekt);
    ko.starta();

    String vantat = "9900 system:prov.anteckna " + objekt;
    Set<String> gjorda = new HashSet<>();
    while (!gjorda.contains(vantat)) {
      String gjort = utforda.poll(30, TimeUnit.SECONDS);
      assertThat(gjort).as("done so far: %s", gjorda).isNotNull();
      gjorda.add(String.valueOf(gjort));
    }
  }

  @Test
  void a_job_planned_in_work_that_is_undone_is_never_there() {
    UUID objekt = grund.ider().ny();
    assertThatThrownBy(
            () ->
                grund
                    .transactions()
                    .write(
                        enMedarbetare(EXEMPELBY),
                        PROV,
                        tx -> {
                          ko.planera(tx, "prov.anteckna", objekt);
                          throw new Konflikt("Ångrat.");
                        }))
        .isInstanceOf(Konflikt.class);
    assertThat(planerade(objekt)).isZero();
  }

  @Test
  void the_same_work_planned_twice_is_done_once() {
    UUID objekt = grund.ider().ny();
    planera(objekt);
    planera(objekt);
    assertThat(planerade(objekt)).isEqualTo(1);
  }

  @Test
  void a_job_whose_process_fell_silent_is_taken_up_by_the_next() throws InterruptedException {
    UUID objekt = grund.ider().ny();
    planera(objekt);
    skriv(
        """
        UPDATE jobb SET picked = true, picked_by = 'en annan process',
               last_heartbeat = now() - interval '1 minute'
        WHERE task_instance = '9900/%s'
        """
            .formatted(objekt));
    ko.starta();

    String vantat = "9900 system:prov.anteckna " + objekt;
    String gjort = "";
    while (!vantat.equals(gjort)) {
      gjort = String.valueOf(utforda.poll(30, TimeUnit.SECONDS));
      assertThat(gjort).isNotEqualTo("null");
    }
  }

  @Test
  void upkeep_is_planned_once_for_its_time_of_day_however_often_the_program_starts()
      throws InterruptedException {
    for (int start = 0; start < 2; start++) {
      try (Jobbko medUnderhall = new Jobbko(databas.app(), List.of(), List.of(new Stada()))) {
        medUnderhall.starta();
        assertThat(tiderForUnderhall()).containsExactly("02:15");
      }
    }
  }

  @Test
  void one_municipality_whose_work_fails_does_not_keep_the_others_waiting() {
    List<String> gjorda = new ArrayList<>();
    Kommunvis kommunvis = Grund.kommunvis(databas);
    assertThatThrownBy(
            () ->
                kommunvis.utfor(
                    "prov.stada",
                    system -> {
                      if (system.kommun().equals(EXEMPELBY)) {
                        throw new IllegalStateException("Trasigt.");
                      }
                      gjorda.add(system.kommun().kod() + " " + system.aktor());
                    }))
        .hasMessage("prov.stada failed for 9900");
    assertThat(gjorda).containsExactly("9901 system:prov.stada");
  }

  @Test
  void work_that_no_module_does_cannot_be_planned() {
    assertThatThrownBy(
            () ->
                grund
                    .transactions()
                    .write(
                        enMedarbetare(EXEMPELBY),
                        PROV,
                        tx -> {
                          ko.planera(tx, "prov.okant", grund.ider().ny());
                          return 0;
                        }))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The queue plans upkeep a moment after it has started. */
  private List<String> tiderForUnderhall() throws InterruptedException {
    String tider =
        """
        SELECT to_char(execution_time AT TIME ZONE 'Europe/Stockholm', 'HH24:MI') FROM jobb
        WHERE task_name = 'prov.stada'
        """;
    List<String> planerade = List.of();
    for (int blick = 0; blick < 100 && planerade.isEmpty(); blick++) {
      Thread.sleep(100);
      planerade = grund.kolumn(enMedarbetare(EXEMPELBY), tider);
    }
    return planerade;
  }

  private void skriv(String sql) {
    grund.transactions().write(enMedarbetare(EXEMPELBY), PROV, tx -> tx.sql(sql).update());
  }

  private void planera(UUID objekt) {
    grund
        .transactions()
        .write(
            enMedarbetare(EXEMPELBY),
            PROV,
            tx -> {
              ko.planera(tx, "prov.anteckna", objekt);
              return 0;
            });
  }

  private int planerade(UUID objekt) {
    return grund
        .kolumn(
            enMedarbetare(EXEMPELBY),
            "SELECT task_name FROM jobb WHERE task_instance = '9900/" + objekt + "'")
        .size();
  }
}

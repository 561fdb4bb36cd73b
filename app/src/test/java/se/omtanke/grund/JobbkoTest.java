package se.omtanke.grund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.enMedarbetare;

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
  private final Grund grund;
  private final Jobbko ko;

  JobbkoTest(Testdatabas databas) {
    // The queue goes by the clock on the wall: what was planned before now is due.
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

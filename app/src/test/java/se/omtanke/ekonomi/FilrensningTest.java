package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.ekonomi.EnEkonomi.CONTROLLER;
import static se.omtanke.ekonomi.EnEkonomi.RUBRIK;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Konflikt;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

class FilrensningTest {

  private static final Testklocka KLOCKA = Testklocka.vid("2025-11-01T08:00");

  private static final String JANUARI =
      RUBRIK
          + "A1;1;2026-01-25;2026-01;7410;510;5020;1 000,50;Lön;\n"
          + "A1;2;2026-01-25;2026-01;;;1920;-1 000,50;;\n";

  private final Testdatabas databas = Testdatabas.ny();
  private final EnEkonomi ekonomi = EnEkonomi.pa(databas, KLOCKA);

  @AfterEach
  void stang() {
    databas.close();
  }

  @Test
  void a_file_that_nobody_confirmed_in_time_is_emptied_and_its_reading_says_so() {
    Forhandsgranskning provad = ekonomi.prova("utfall", "januari.csv", JANUARI);
    KLOCKA.framat(Duration.ofDays(29));
    rensa(30);
    assertThat(lage(provad)).isEqualTo(Inlasning.Lage.PROVAD);

    KLOCKA.framat(Duration.ofDays(2));
    rensa(30);
    rensa(30);
    assertThat(lage(provad)).isEqualTo(Inlasning.Lage.RENSAD);
    assertThat(rader("kallfilsdel")).isEmpty();
    assertThat(handelser()).containsExactly("fil-rensad.v1");
    assertThat(ekonomi.inlasningar().granskning(CONTROLLER, provad.inlasning()).rader())
        .isEqualTo(2);
    assertThatThrownBy(() -> ekonomi.inlasningar().bekrafta(CONTROLLER, provad.inlasning()))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("är rensad. Skicka den igen");
  }

  @Test
  void a_file_that_could_not_be_read_is_still_among_the_refused_when_it_has_been_emptied() {
    assertThatThrownBy(() -> ekonomi.prova("utfall", "fel.csv", JANUARI.replace("Belopp", "Summa")))
        .isInstanceOf(Filfel.class);
    Filavvisning fore = ekonomi.avvisningar().senaste(CONTROLLER, 10).getFirst();
    assertThat(fore.kvar()).isTrue();
    KLOCKA.framat(Duration.ofDays(31));
    rensa(30);

    assertThat(rader("kallfilsdel")).isEmpty();
    Filavvisning efter = ekonomi.avvisningar().en(CONTROLLER, fore.id());
    assertThat(efter.kvar()).isFalse();
    assertThat(efter.filnamn()).isEqualTo("fel.csv");
    assertThat(efter.skal()).contains("Rubriken ”Belopp” saknas");
    assertThat(efter.aktor()).isEqualTo(CONTROLLER.aktor());
  }

  @Test
  void the_same_file_sent_again_is_a_new_one() {
    Forhandsgranskning forsta = ekonomi.prova("utfall", "januari.csv", JANUARI);
    KLOCKA.framat(Duration.ofDays(31));
    rensa(30);

    Forhandsgranskning igen = ekonomi.lasIn("utfall", "januari.csv", JANUARI);
    assertThat(lage(igen)).isEqualTo(Inlasning.Lage.GALLER);
    assertThat(lage(forsta)).isEqualTo(Inlasning.Lage.RENSAD);
  }

  @Test
  void what_has_ever_been_in_force_or_waits_for_a_job_is_kept_however_old() throws Exception {
    Forhandsgranskning gallde = ekonomi.lasIn("utfall", "januari.csv", JANUARI);
    ekonomi.lasIn("utfall", "rättad.csv", JANUARI.replace("1 000,50", "2 000,50"));
    Forhandsgranskning vantar =
        ekonomi.prova("utfall", "väntar.csv", JANUARI.replace("1 000,50", "3 000,50"));
    ekonomi
        .arbeten()
        .bekrafta(CONTROLLER, ekonomi.inlasningar().inlasning(CONTROLLER, vantar.inlasning()));
    KLOCKA.framat(Duration.ofDays(400));
    rensa(30);

    assertThat(lage(gallde)).isEqualTo(Inlasning.Lage.ERSATT);
    assertThat(lage(vantar)).isEqualTo(Inlasning.Lage.PROVAD);
    assertThat(rader("kallfilsdel")).hasSize(3);
  }

  @Test
  void zero_days_means_that_nothing_is_emptied() {
    ekonomi.prova("utfall", "januari.csv", JANUARI);
    KLOCKA.framat(Duration.ofDays(4000));
    rensa(0);
    assertThat(rader("kallfilsdel")).hasSize(1);
  }

  private void rensa(int dagar) {
    Duration tid = Duration.ofDays(dagar);
    new Filrensning(ekonomi.grund().transactions(), Grund.kommunvis(databas), tid).utfor();
  }

  private Inlasning.Lage lage(Forhandsgranskning granskning) {
    return ekonomi.inlasningar().inlasning(CONTROLLER, granskning.inlasning()).lage();
  }

  private List<String> handelser() {
    return ekonomi
        .grund()
        .kolumn(
            CONTROLLER, "SELECT typ FROM handelse WHERE kommun = '9900' AND objekttyp = 'kallfil'");
  }

  private List<String> rader(String tabell) {
    return ekonomi
        .grund()
        .kolumn(CONTROLLER, "SELECT 'rad' FROM " + tabell + " WHERE kommun = '9900'");
  }
}

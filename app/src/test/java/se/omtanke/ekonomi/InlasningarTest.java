package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.ekonomi.EnEkonomi.CONTROLLER;
import static se.omtanke.ekonomi.EnEkonomi.RUBRIK;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Forhandsgranskning.Periodandring;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

class InlasningarTest {

  private static final Testklocka KLOCKA = Testklocka.vid("2026-11-01T08:00");

  private static final String JANUARI =
      RUBRIK
          + "A1;1;2026-01-25;2026-01;7410;510;5020;1 000,50;Lön;\n"
          + "A1;2;2026-01-25;2026-01;;;1920;-1 000,50;;\n";

  private static final String JANUARI_RATTAD = JANUARI.replace("1 000,50", "2 000,50");

  private final Testdatabas databas = Testdatabas.ny();
  private final EnEkonomi ekonomi = EnEkonomi.pa(databas, KLOCKA);

  @AfterEach
  void stang() {
    databas.close();
  }

  @Test
  void a_preview_tells_rows_sums_and_what_changes_and_stores_no_figure() {
    Forhandsgranskning provad = ekonomi.prova("utfall", "jan.csv", JANUARI);

    assertThat(provad.godtagbar()).isTrue();
    assertThat(provad.rader()).isEqualTo(2);
    assertThat(provad.klasser())
        .extracting(summa -> summa.klass() + " " + summa.belopp())
        .containsExactly("1 -1000.50", "5 1000.50");
    assertThat(provad.perioder())
        .containsExactly(
            new Periodandring(
                "huvudbok", 2026, 1, 0, 2, new BigDecimal("0.00"), new BigDecimal("1000.50")));
    assertThat(kostnad()).isEqualTo(Belopp.NOLL);
  }

  @Test
  void a_confirmed_file_is_in_force_for_its_periods() {
    ekonomi.lasIn("utfall", "jan.csv", JANUARI);
    assertThat(kostnad()).isEqualTo(Belopp.kronor("1000,50"));
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    ekonomi.lasIn("utfall", "jan.csv", JANUARI);
    Forhandsgranskning igen = ekonomi.lasIn("utfall", "jan igen.csv", JANUARI);

    assertThat(igen.oforandrad()).isTrue();
    assertThat(
            ekonomi
                .grund()
                .kolumn(
                    CONTROLLER,
                    """
                    SELECT 'rad' FROM kallperiod WHERE kommun = '9900' AND ersatt = 'infinity'
                    """))
        .hasSize(1);
    assertThat(kostnad()).isEqualTo(Belopp.kronor("1000,50"));
  }

  @Test
  void a_new_file_replaces_its_periods_and_undo_puts_the_earlier_one_back() {
    ekonomi.lasIn("utfall", "jan.csv", JANUARI);
    Forhandsgranskning rattad = ekonomi.lasIn("utfall", "rättad.csv", JANUARI_RATTAD);
    assertThat(kostnad()).isEqualTo(Belopp.kronor("2000,50"));

    KLOCKA.framat(Duration.ofMinutes(1));
    ekonomi.inlasningar().angra(CONTROLLER, rattad.inlasning());
    assertThat(kostnad()).isEqualTo(Belopp.kronor("1000,50"));
  }

  @Test
  void undo_of_what_is_no_longer_in_force_is_refused() {
    Forhandsgranskning forsta = ekonomi.lasIn("utfall", "jan.csv", JANUARI);
    ekonomi.lasIn("utfall", "rättad.csv", JANUARI_RATTAD);

    assertThatThrownBy(() -> ekonomi.inlasningar().angra(CONTROLLER, forsta.inlasning()))
        .isInstanceOf(Konflikt.class);
  }

  @Test
  void figures_can_be_told_as_they_stood_at_any_moment() {
    ekonomi.lasIn("utfall", "jan.csv", JANUARI);
    Instant fore = KLOCKA.instant();
    ekonomi.lasIn("utfall", "rättad.csv", JANUARI_RATTAD);

    assertThat(kostnad(ekonomi.vid(2026, fore))).isEqualTo(Belopp.kronor("1000,50"));
    assertThat(kostnad(ekonomi.vid(2026, KLOCKA.instant()))).isEqualTo(Belopp.kronor("2000,50"));
  }

  @Test
  void when_two_prepare_the_same_period_the_second_is_told_and_nothing_is_overwritten() {
    Forhandsgranskning min = ekonomi.prova("utfall", "min.csv", JANUARI);
    ekonomi.lasIn("utfall", "hennes.csv", JANUARI_RATTAD);

    assertThatThrownBy(() -> ekonomi.inlasningar().bekrafta(CONTROLLER, min.inlasning()))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("Någon annan har läst in samma perioder");
    assertThat(kostnad()).isEqualTo(Belopp.kronor("2000,50"));
  }

  @Test
  void the_same_file_sent_by_two_at_once_is_stored_once_and_neither_is_refused() throws Exception {
    Path fil = Files.writeString(Files.createTempFile("prov", ".csv"), JANUARI);
    try (ExecutorService hon = Executors.newSingleThreadExecutor()) {
      Future<Forhandsgranskning> hennes =
          ekonomi.medLagradFil(
              fil,
              tx -> {
                Future<Forhandsgranskning> svar =
                    hon.submit(() -> ekonomi.prova("utfall", "hennes.csv", JANUARI));
                vantaPaLas(tx);
                return svar;
              });
      assertThat(hennes.get().godtagbar()).isTrue();
    } finally {
      Files.delete(fil);
    }
    assertThat(ekonomi.grund().kolumn(CONTROLLER, "SELECT namn FROM kallfil WHERE kommun = '9900'"))
        .containsExactly("min.csv");
  }

  /** Until someone else waits for what this transaction holds. */
  private static void vantaPaLas(WriteTransaction tx) {
    String vantande =
        """
        SELECT pg_sleep(0.02), count(*) FROM pg_locks l
        WHERE NOT l.granted AND l.locktype = 'transactionid'
        """;
    long antal = 0;
    for (int blick = 0; blick < 500 && antal == 0; blick++) {
      antal = tx.sql(vantande).query((rad, n) -> rad.getLong(2)).single();
    }
    assertThat(antal).isPositive();
  }

  @Test
  void each_faulty_cell_is_named_by_row_and_column_with_what_to_do() {
    Forhandsgranskning provad =
        ekonomi.prova(
            "utfall",
            "fel.csv",
            RUBRIK
                + "A1;1;2026-01-25;2026-01;7410;510;5020;1 000,505;Lön;\n"
                + "A1;2;25 januari;2026-01;7410;510;5020;1;Lön;\n"
                + "A1;3;2026-01-25;2026-14;7410;510;5020;1;Lön;\n"
                + "A1;4;2026-01-25;2026-01;9999;510;5020;1;Lön;\n"
                + "A1;5;2026-01-25;2026-01;7410;552;5020;1;Lön;\n"
                + "A1;6;2026-01-25;2026-01;7410;510;;1;Lön;\n");

    assertThat(provad.fel())
        .extracting(Radfel::iText)
        .containsExactly(
            "rad 2, Belopp: Beloppet har fler än två decimaler. Är decimaltecknet rätt i"
                + " mappningen?",
            "rad 3, Datum: Det är inget datum. Skriv ÅÅÅÅ-MM-DD.",
            "rad 4, Period: Det är ingen bokföringsperiod. Skriv ÅÅÅÅ-MM, med 00 eller 13 för in-"
                + " och utgående.",
            "rad 5, Ansvar: Koden ”9999” finns inte i kodplanen. Rätta koden eller lägg till den i"
                + " kodplanen.",
            "rad 6, Verksamhet: Koden ”552” gäller inte 2026-01-25. Rätta koden eller dess"
                + " giltighet i kodplanen.",
            "rad 7, Konto: Cellen är tom. Fyll i ett värde.");
  }

  @Test
  void a_message_never_repeats_what_may_be_a_name() {
    Forhandsgranskning provad =
        ekonomi.prova(
            "utfall",
            "fel.csv",
            RUBRIK + "A1;1;2026-01-25;2026-01;Anna Exempelsson;510;5020;Anna;Lön;\n");

    assertThat(provad.fel().toString()).doesNotContain("Anna");
  }

  @Test
  void a_file_with_faults_cannot_be_confirmed() {
    Forhandsgranskning provad = ekonomi.prova("utfall", "fel.csv", JANUARI.replace("5020", "5999"));

    assertThatThrownBy(() -> ekonomi.inlasningar().bekrafta(CONTROLLER, provad.inlasning()))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("rad 2, Konto");
    assertThat(kostnad()).isEqualTo(Belopp.NOLL);
  }

  @Test
  void a_verification_that_does_not_balance_is_refused_with_its_number_and_difference() {
    Forhandsgranskning provad =
        ekonomi.prova("utfall", "obalans.csv", JANUARI.replace(";-1 000,50", ";-900,50"));

    assertThat(provad.fel())
        .extracting(Radfel::iText)
        .containsExactly(
            "rad 2: Verifikation A1 går inte jämnt ut: 100,00 kr. Rätta raderna i"
                + " ekonomisystemet.");
  }

  @Test
  void the_same_row_twice_is_refused() {
    Forhandsgranskning provad =
        ekonomi.prova(
            "utfall", "dubbel.csv", JANUARI + "A1;1;2026-01-25;2026-01;7410;510;5020;0;Lön;\n");

    assertThat(provad.fel())
        .extracting(Radfel::iText)
        .containsExactly("rad 4: Samma verifikationsrad står redan på rad 2. Ta bort den ena.");
  }

  @Test
  void a_heading_that_the_mapping_names_and_the_file_lacks_is_named() {
    assertThatThrownBy(() -> ekonomi.prova("utfall", "fel.csv", "Ver;Rad;Datum\nA1;1;2026-01-01\n"))
        .hasMessageContaining("saknas. Filen har Ver, Rad, Datum.");
  }

  @Test
  void a_budget_is_spread_by_twelfths_key_or_own_months_and_always_adds_up() {
    ekonomi.lasIn(
        "budget",
        "budget-2026.csv",
        """
        Ansvar;Verksamhet;Konto;Belopp;Fördelning;Jan;Feb;Mar;Apr;Maj;Jun;Jul;Aug;Sep;Okt;Nov;Dec
        7410;510;5020;1000;tolftedel;;;;;;;;;;;;
        7410;510;5020;2000;semester;;;;;;;;;;;;
        7410;510;3510;-60;egen;-10;-20;-30;;;;;;;;;
        """);

    List<Ekonomipost> budget = ekonomi.nu(2026).budget();
    assertThat(summa(budget, "5020")).isEqualTo(Belopp.kronor("3000"));
    assertThat(budget)
        .filteredOn(post -> post.koder().konto().equals("3510"))
        .filteredOn(post -> !post.belopp().arNoll())
        .extracting(post -> post.tid() + " " + post.belopp().kronor())
        .containsExactlyInAnyOrder(
            "Bokforingsperiod[ar=2026, nummer=1] -10.00",
            "Bokforingsperiod[ar=2026, nummer=2] -20.00",
            "Bokforingsperiod[ar=2026, nummer=3] -30.00");
  }

  @Test
  void own_months_that_do_not_add_up_are_refused() {
    Forhandsgranskning provad =
        ekonomi.prova(
            "budget",
            "budget-2026.csv",
            """
            Ansvar;Verksamhet;Konto;Belopp;Fördelning;Jan;Feb;Mar;Apr;Maj;Jun;Jul;Aug;Sep;Okt;Nov;Dec
            7410;510;3510;-60;egen;-10;-20;;;;;;;;;;
            """);

    assertThat(provad.fel())
        .extracting(Radfel::iText)
        .containsExactly(
            "rad 2, Fördelning: De tolv månaderna blir inte årets belopp. Rätta månaderna eller"
                + " beloppet.");
  }

  @Test
  void a_forecast_takes_its_version_from_the_files_name_and_the_ledgers_sign_from_the_mapping() {
    ekonomi.lasIn(
        "prognos",
        "prognos-2026-04.csv",
        "Ansvar;Verksamhet;Kontogrupp;Belopp;Kommentar\n7410;510;5;-1,5;Fler brukare\n");

    Prognosversion prognos = ekonomi.nu(2026).prognoser().getFirst();
    assertThat(prognos.namn()).isEqualTo("2026-04");
    assertThat(prognos.poster())
        .containsExactly(
            new Ekonomipost(
                Serie.PROGNOS,
                new Helar(2026),
                Kodstrang.av("7410", "510", "5"),
                Belopp.kronor("1500")));
  }

  private Belopp kostnad() {
    return kostnad(ekonomi.nu(2026));
  }

  private static Belopp kostnad(Sammanstallning sammanstallning) {
    return summa(sammanstallning.utfall(), "5020");
  }

  private static Belopp summa(List<Ekonomipost> poster, String konto) {
    return Belopp.summa(
        poster.stream()
            .filter(post -> post.koder().konto().equals(konto))
            .map(Ekonomipost::belopp));
  }
}

package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.omtanke.filformat.Filfel;
import se.omtanke.regler.Belopp;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

class SieinlasningTest {

  private static final String HUVUD =
      """
      #FLAGGA 0
      #PROGRAM "Prov" 1
      #FORMAT PC8
      #GEN 20260501
      #SIETYP %d
      #FNAMN "Exempelby"
      #RAR 0 20260101 20261231
      #DIM 1 "Ansvar"
      #DIM 20 "Verksamhet"
      #OBJEKT 1 7410 "Hemtjanst"
      #OBJEKT 20 510 "Aldreomsorg"
      #KONTO 1920 "Bank"
      #KONTO 5020 "Lon"
      """;

  private final Testdatabas databas = Testdatabas.ny();
  private final EnEkonomi ekonomi = EnEkonomi.pa(databas, Testklocka.vid("2026-11-01T08:00"));

  @AfterEach
  void stang() {
    databas.close();
  }

  @Test
  void verifications_become_rows_with_their_objects_and_removed_rows_do_not_count() {
    Forhandsgranskning lasen =
        ekonomi.lasIn(
            "sie",
            "utfall.se",
            HUVUD.formatted(4)
                + """
                #VER A 1 20260125 "Lon"
                {
                #TRANS 5020 {1 7410 20 510} 1000.50
                #BTRANS 5020 {1 7410} 99.00
                #TRANS 1920 {} -1000.50
                }
                """);

    assertThat(lasen.rader()).isEqualTo(2);
    assertThat(ekonomi.nu(2026).utfall())
        .contains(
            new Ekonomipost(
                Serie.UTFALL,
                new Bokforingsperiod(2026, 1),
                Kodstrang.av("7410", "510", "5020"),
                Belopp.kronor("1000,50")));
  }

  @Test
  void verifications_of_one_number_are_several_on_several_days_and_one_twice_on_the_same() {
    String ver = "#VER \"#\" 1 %s \"Avskrivning\"\n{\n#TRANS 1920 {} -80\n#TRANS 5020 {} 80\n}\n";
    String januari = HUVUD.formatted(4) + ver.formatted("20260131");
    Forhandsgranskning flera =
        ekonomi.prova("sie", "flera.se", januari + ver.formatted("20260228"));
    assertThat(flera.godtagbar()).isTrue();
    assertThat(flera.rader()).isEqualTo(4);

    assertThat(ekonomi.prova("sie", "tva.se", januari + ver.formatted("20260131")).fel())
        .extracting(Radfel::iText)
        .allMatch(fel -> fel.contains("Samma verifikationsrad står redan"))
        .hasSize(2);
  }

  @Test
  void month_sums_are_read_once_though_they_stand_on_objects_too() {
    ekonomi.lasIn(
        "sie",
        "utfall.se",
        HUVUD.formatted(3)
            + """
            #PSALDO 0 202603 5020 {} 500.00
            #PSALDO 0 202603 5020 {1 7410} 300.00
            #PSALDO 0 202603 5020 {20 510} 500.00
            """);

    assertThat(ekonomi.nu(2026).utfall())
        .containsExactly(
            new Ekonomipost(
                Serie.UTFALL,
                new Bokforingsperiod(2026, 3),
                Kodstrang.av("", "", "5020"),
                Belopp.kronor("500")));
  }

  @Test
  void year_sums_are_read_as_booked_on_the_years_last_day() {
    ekonomi.lasIn("sie", "utfall.se", HUVUD.formatted(1) + "#RES 0 5020 700.00\n");

    assertThat(ekonomi.nu(2026).utfall())
        .extracting(Ekonomipost::tid)
        .containsExactly(new Bokforingsperiod(2026, 12));
  }

  @Test
  void month_budgets_become_a_years_budget_spread_as_they_say() {
    ekonomi.lasIn(
        "siebudget",
        "budget-2026.se",
        HUVUD.formatted(2) + "#PBUDGET 0 202601 5020 {} 10.00\n#PBUDGET 0 202602 5020 {} 20.00\n");

    assertThat(ekonomi.nu(2026).budget())
        .filteredOn(post -> !post.belopp().arNoll())
        .extracting(post -> post.tid() + " " + post.belopp().kronor())
        .containsExactlyInAnyOrder(
            "Bokforingsperiod[ar=2026, nummer=1] 10.00",
            "Bokforingsperiod[ar=2026, nummer=2] 20.00");
  }

  @Test
  void a_verification_that_does_not_balance_is_refused_by_its_line_and_nothing_is_stored() {
    assertThatThrownBy(
            () ->
                ekonomi.lasIn(
                    "sie",
                    "utfall.se",
                    HUVUD.formatted(4) + "#VER A 1 20260125\n{\n#TRANS 5020 {} 1000.50\n}\n"))
        .isInstanceOf(Filfel.class)
        .hasMessageContaining("balanserar inte")
        .extracting(fel -> ((Filfel) fel).rad())
        .isEqualTo(14);
    assertThat(ekonomi.nu(2026).utfall()).isEmpty();
  }
}

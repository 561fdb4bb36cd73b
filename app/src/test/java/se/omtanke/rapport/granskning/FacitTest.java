package se.omtanke.rapport.granskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Slag;

/** Every arithmetical fault known in the printed tables is found, and nothing else is accused. */
class FacitTest {

  /** All that is said beyond notes, table by table; a table not named here is right. */
  private static final Map<String, List<String>> ANKLAGELSER =
      Map.ofEntries(
          Map.entry(
              "t002_01",
              List.of(
                  "RIKTPUNKT INTÄKTER / Bidrag | riktpunkt_procent = 33,33",
                  "PERIOD INTÄKTER / Summa intäkter | maj = ")),
          Map.entry(
              "t002_02",
              List.of(
                  "BRYGGA Socialnämnden / Resultat | avvikelse_ack = −28,6",
                  "BRYGGA Socialnämnden / Kostnader | avvikelse_ack = −26,9")),
          Map.entry(
              "t002_03",
              List.of("BRYGGA Individ- och familjeomsorgen / Totalt | prognos_avvikelse = −0,5")),
          Map.entry("t002_04", List.of("SUMMA Antal brukare | 2020-05 = 604")),
          Map.entry(
              "t002_11",
              List.of(
                  "OMKASTAT varav Fam. extern | 2021-01 = 236",
                  "SUMMA Antal dygn | 2020-05 = 2 255",
                  "DEL_STORRE_AN_HEL varav HVB | 2021-03 = 310")),
          Map.entry(
              "t002_15",
              List.of("ETIKETT Under T1 år 2020 beviljades 10 vuxna HVB |  = 2021-01–2021-04")),
          Map.entry(
              "t002_16",
              List.of(
                  "PERIOD Totalsumma | skillnad_kr = −1 522 365",
                  "PERIOD 2 / maj | skillnad_kr = ")),
          Map.entry(
              "t002_17",
              List.of(
                  "KALLOR Totalsumma | belopp_2020 = 7855446 / 7808020",
                  "KALLOR Totalsumma | belopp_2021 = 6315917 / 6285656 / -6514",
                  "PROCENT minskning med – 21% tkr |  = −15,9",
                  "PLATSHALLARE (tom) | kategori = ")),
          Map.entry(
              "t002_19",
              List.of(
                  "BAS utbetalningar 6 316 tkr, −19 % mot 7 849 tkr |  = −19,5",
                  "PROCENT Arbetslösa | andring_i_text_procent = −15,9",
                  "ETIKETT T1 januari 202 |  = ",
                  "ETIKETT Under april 2020 beviljades |  = 2021-04",
                  "ETIKETT under T 1 2021 utbetaldes 976 tkr |  = 2020-01–2020-04",
                  "KAPAT Utbetalt (text) | T1_2020 = 7 849,8",
                  "KAPAT Arbetshinder sociala skäl | T1_2020 = 2 771,9",
                  "KAPAT Sjukskrivna med läkarintyg | T1_2021 = 508,0")),
          Map.entry("t002_27", List.of("PERIOD Hemtjänst / dito per dag | varde = 40,49")),
          Map.entry(
              "t003_02", List.of("TECKEN Hälso- och sjukvård / netto | avvikelse_period = 1 502")),
          Map.entry(
              "t003_04",
              List.of(
                  "PLATSHALLARE Skriv text här |  = ",
                  "PLATSHALLARE Uppdrag / 2 | status_text = ")),
          Map.entry(
              "t003_05",
              List.of(
                  "TEXT_MOT_TABELL hela avvikelsen är kopplad till placeringar, −5,2 mnkr | "
                      + " = −4,41")));

  static List<String> tabeller() {
    return Tryckta.namn();
  }

  @ParameterizedTest
  @MethodSource("tabeller")
  void a_printed_table_is_accused_of_its_faults_and_of_nothing_else(String tabell) {
    assertThat(Tryckta.anklagelser(tabell))
        .containsExactlyInAnyOrderElementsOf(ANKLAGELSER.getOrDefault(tabell, List.of()));
  }

  /** The faults that are only notes: each can be explained by rounding, and says so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "t000_01; AVRUNDNING Socialförvaltningen totalt | resultat = 100,8",
        "t002_02; AVRUNDNING Försörjningsstöd inkl. Jobbsatsningen / Totalt | avvikelse_ack = 0,9",
        "t002_02; AVRUNDNING Försörjningsstöd inkl. Jobbsatsningen / Totalt | avvikelse_april ="
            + " 0,2",
        "t002_03; KAPAT underskott på 41 mnkr, ca 5,6 procent av budgeten |  = 5,66",
        "t002_03; AVRUNDNING Socialnämnden / Resultat | prognos_avvikelse = −41,1",
        "t002_05; AVRUNDNING Utförda tim/dag | 2020-05 = 619",
        "t002_05; AVRUNDNING Utförda tim/dag | 2020-09 = 662",
        "t002_05; AVRUNDNING Utförda tim/dag | 2020-10 = 662",
        "t002_05; AVRUNDNING Utförda tim/dag | 2020-11 = 659",
        "t002_05; AVRUNDNING Utförda tim/dag | 2021-03 = 683",
        "t003_01; AVRUNDNING INTÄKTER | arsprognos_budgetavvikelse = 18 187",
        "t003_02; TALFORMAT Äldreomsorg – Särskilt boende / intakt"
            + " | arsprognos_budgetavvikelse = 2 601"
      })
  void what_rounding_can_explain_is_a_note(String tabell, String not) {
    assertThat(Tryckta.granskad(tabell))
        .filteredOn(a -> a.allvar() == Allvar.NOT)
        .extracting(Tryckta::kort)
        .contains(not);
  }

  @Test
  void the_deviations_of_eight_cells_are_one_off_by_rounding() {
    assertThat(Tryckta.granskad("t003_02"))
        .filteredOn(a -> a.mening().contains("utfall_period - budget_period ger"))
        .hasSize(8);
  }

  @Test
  void a_sign_error_is_said_once_with_the_sums_it_spoils() {
    var fel = Tryckta.granskad("t003_02").getFirst();

    assertThat(fel.tryckt()).isEqualTo("-1 502");
    assertThat(fel.plats().kallrad()).isEqualTo("539");
    assertThat(fel.foljder())
        .anySatisfy(
            f -> {
              assertThat(f.tryckt()).isEqualTo("-6634");
              assertThat(f.raknat()).isEqualTo("−9 636");
            })
        .hasSize(2);
  }

  @Test
  void two_figures_in_each_others_place_are_said_once_with_the_three_checks_they_spoil() {
    var fel = Tryckta.granskad("t002_11").getFirst();

    assertThat(fel.fler()).singleElement().matches(p -> p.kolumn().equals("2021-02"));
    assertThat(fel.foljder()).extracting(f -> f.raknat()).containsExactly("1 768", "1 636", "224");
  }

  @Test
  void the_whole_guideline_column_is_one_finding() {
    assertThat(Tryckta.granskad("t002_01").getFirst().fler()).hasSize(13);
  }

  @Test
  void zeros_in_months_to_come_are_one_finding() {
    assertThat(Tryckta.granskad("t002_01").get(1).fler()).hasSize(23);
  }

  @Test
  void differences_against_months_without_outcome_are_one_finding() {
    assertThat(Tryckta.granskad("t002_16").get(1).fler()).hasSize(9);
  }

  @ParameterizedTest
  @MethodSource("tabeller")
  void without_a_specification_only_texts_are_accused(String tabell) {
    var svar = Filgranskning.granska(Tryckta.fil(tabell), Optional.empty());

    assertThat(svar.anmarkningar())
        .filteredOn(a -> a.allvar() != Allvar.NOT)
        .allMatch(a -> a.slag() == Slag.PLATSHALLARE);
  }
}

package se.omtanke.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.arende.Statistiktal.alla;
import static se.omtanke.arende.Statistiktal.karta;
import static se.omtanke.arende.Statistiktal.median;
import static se.omtanke.arende.Statistiktal.rad;
import static se.omtanke.arende.Statistiktal.sista;
import static se.omtanke.arende.Statistiktal.varde;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.arende.Statistiksvar.Varde;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/**
 * The figures of a year that is known case by case: what came in, what was opened, extended, ended
 * and decided, on days that lie on the limit. What is expected was counted by hand.
 */
@MedDatabas
class ArendestatistikTest {

  private static Provapp app;
  private static EttSocialkontor kontor;
  private static EttHalvar ar;

  @BeforeAll
  static void ettHalvar(Testdatabas databas) {
    ar = new EttHalvar(databas);
    app = ar.app;
    kontor = ar.kontor;
  }

  @AfterAll
  static void stang() {
    ar.close();
  }

  @Test
  void reports_are_counted_for_each_child_and_each_of_their_reasons_and_sources() {
    Statistiksvar orsaker = svar(Arendematt.ANMALNINGAR, Uppdelning.ORSAK);
    assertThat(alla(orsaker)).containsExactlyEntriesOf(karta("2026-01", 9L, "2026-02", 2L));
    assertThat(rad(orsaker, "FORSUMMELSE")).isEqualTo(alla(orsaker));
    assertThat(rad(orsaker, "VALD_I_HEMMET")).isEqualTo(alla(orsaker));
    Statistiksvar kallor = svar(Arendematt.ANMALNINGAR, Uppdelning.KALLA);
    assertThat(kallor.rader())
        .extracting(Statistiksvar.Rad::kod)
        .containsExactly("PRIVATPERSON", "SKOLA");
  }

  @Test
  void a_report_during_an_investigation_is_counted_apart() {
    Statistiksvar lagen = svar(Arendematt.ANMALNINGAR, Uppdelning.LAGE);
    assertThat(rad(lagen, "UNDER_UTREDNING")).containsExactlyEntriesOf(karta("2026-01", 1L));
    assertThat(rad(lagen, "NYTT")).containsExactlyEntriesOf(karta("2026-01", 8L, "2026-02", 2L));
  }

  @Test
  void a_child_is_counted_once_however_many_reports_there_are() {
    Statistiksvar barn = svar(Arendematt.ANMALDA_BARN, Uppdelning.ENHET);
    assertThat(alla(barn)).containsExactlyEntriesOf(karta("2026-01", 8L, "2026-02", 2L));
  }

  @Test
  void a_preliminary_assessment_after_its_last_day_is_late() {
    Statistiksvar tider = svar(Arendematt.FORHANDSBEDOMNINGAR, Uppdelning.TIDSLAGE);
    assertThat(rad(tider, "INOM")).containsExactlyEntriesOf(karta("2026-01", 4L));
    assertThat(rad(tider, "FOR_SENT")).containsExactlyEntriesOf(karta("2026-02", 1L));
    Statistiksvar utfall = svar(Arendematt.FORHANDSBEDOMNINGAR, Uppdelning.UTFALL);
    assertThat(rad(utfall, "INLEDS_INTE")).containsExactlyEntriesOf(karta("2026-02", 1L));
  }

  @Test
  void exactly_four_months_is_in_time_and_the_day_after_is_not() {
    assertThat(pagaende("2026-05-11")).isEqualTo(Map.of("INOM", 4L));
    // A ends on the last day of its four months: no longer open at the end of that day.
    assertThat(pagaende("2026-05-12")).isEqualTo(Map.of("INOM", 3L));
    assertThat(pagaende("2026-05-13"))
        .isEqualTo(Map.of("FORLANGD", 1L, "STRAX_EFTER", 1L, "FOR_SENT", 1L));
  }

  @Test
  void what_ended_within_a_fortnight_of_the_day_is_told_apart() {
    // C ended on the twentieth, a fortnight after the sixth when it was in time; D goes on.
    assertThat(pagaende("2026-05-19"))
        .isEqualTo(Map.of("FORLANGD", 1L, "STRAX_EFTER", 1L, "FOR_SENT", 1L));
    assertThat(pagaende("2026-05-20")).isEqualTo(Map.of("FORLANGD", 1L, "FOR_SENT", 1L));
    assertThat(pagaende("2026-06-14")).isEqualTo(Map.of("FORLANGD", 1L, "FOR_SENT", 1L));
    assertThat(pagaende("2026-06-15")).isEqualTo(Map.of("FOR_SENT", 1L));
  }

  @Test
  void what_was_not_yet_known_does_not_count() {
    Statistikfraga da =
        new Statistikfraga(
            Arendematt.PAGAENDE_BARNUTREDNINGAR,
            Uppdelning.TIDSLAGE,
            Tidsindelning.MANAD,
            LocalDate.of(2026, 5, 13),
            EttHalvar.nar("2026-05-12T10:00"),
            Mottagarkrets.INTERN);
    // At ten o'clock on the twelfth neither A nor C had been ended.
    assertThat(sista(las(kontor.chef(), da))).isEqualTo(Map.of("FORLANGD", 1L, "FOR_SENT", 3L));
  }

  @Test
  void ended_investigations_and_their_days() {
    Statistiksvar avslutade = svar(Arendematt.AVSLUTADE_BARNUTREDNINGAR, Uppdelning.TIDSLAGE);
    assertThat(rad(avslutade, "INOM")).containsExactlyEntriesOf(karta("2026-05", 1L));
    assertThat(rad(avslutade, "FOR_SENT")).containsExactlyEntriesOf(karta("2026-05", 1L));
    assertThat(rad(avslutade, "FORLANGD")).containsExactlyEntriesOf(karta("2026-06", 1L));
    Statistiksvar dagar = svar(Arendematt.UTREDNINGSTID, Uppdelning.TIDSLAGE);
    // 12 January to 12 May is 120 days, to 20 May 128.
    assertThat(median(dagar.alla(), dagar, "2026-05")).isEqualByComparingTo("124");
    Statistiksvar vantan = svar(Arendematt.VANTETID, Uppdelning.SLAG);
    assertThat(median(vantan.alla(), vantan, "2026-01")).isEqualByComparingTo("7");
    assertThat(median(vantan.alla(), vantan, "2026-02")).isEqualByComparingTo("16");
    Statistiksvar handlaggning = svar(Arendematt.HANDLAGGNINGSTID, Uppdelning.SLAG);
    assertThat(median(handlaggning.alla(), handlaggning, "2026-06")).isEqualByComparingTo("161");
  }

  @Test
  void decisions_are_counted_request_by_request() {
    Statistiksvar utfall = svar(Arendematt.BESLUT, Uppdelning.UTFALL);
    assertThat(rad(utfall, "BIFALL")).containsExactlyEntriesOf(karta("2026-05", 2L, "2026-06", 1L));
    assertThat(rad(utfall, "AVSLAG")).containsExactlyEntriesOf(karta("2026-05", 2L, "2026-06", 1L));
    Statistikfraga ar = fraga(Arendematt.BESLUT, Uppdelning.BESLUTSSLAG, Tidsindelning.AR);
    assertThat(alla(las(kontor.chef(), ar))).containsExactlyEntriesOf(karta("2026", 6L));
    Statistikfraga tertial = fraga(Arendematt.BESLUT, Uppdelning.ROLL, Tidsindelning.TERTIAL);
    assertThat(rad(las(kontor.chef(), tertial), "enhetschef"))
        .containsExactlyEntriesOf(karta("2026-T2", 6L));
  }

  @Test
  void a_figure_opens_to_its_cases_for_those_who_may_read_them() {
    Statistikfraga fraga = fraga(Arendematt.ANMALNINGAR, Uppdelning.LAGE, Tidsindelning.MANAD);
    Statistikurval chefens = urval(kontor.chef(), fraga, "2026-01", Optional.of("NYTT"));
    assertThat(chefens.antal()).isEqualTo(8);
    assertThat(chefens.rader()).hasSize(8);
    Statistikurval andras = urval(kontor.bo(), fraga, "2026-01", Optional.of("NYTT"));
    assertThat(andras.antal()).isEqualTo(8);
    assertThat(andras.rader()).isEmpty();
    assertThatThrownBy(() -> urval(kontor.chef(), fraga, "2031-01", Optional.empty()))
        .isInstanceOf(OgiltigIndata.class);
  }

  @Test
  void a_manager_sees_what_each_has_open_and_which_clocks_are_broken() {
    List<Arbetsbelastning> belastning =
        app.bean(Transactions.class)
            .read(
                kontor.chef().anropare(),
                tx ->
                    app.bean(Arbetslista.class)
                        .belastning(tx, kontor.chef(), LocalDate.of(2026, 5, 10)));
    // D's four months end on the twelfth. Five siblings' reports were never assessed: two clocks
    // each. D's report during the investigation was not assessed either,
    // and whoever made the first was never told what was decided.
    assertThat(belastning)
        .singleElement()
        .isEqualTo(
            new Arbetsbelastning(
                kontor.chef().enhet().orElseThrow(), Optional.empty(), 9, 12, 1, 1));
  }

  @Test
  void another_municipality_counts_its_own() {
    Statistikfraga fraga = fraga(Arendematt.ANMALNINGAR, Uppdelning.LAGE, Tidsindelning.AR);
    assertThat(alla(las(kontor.cia(), fraga))).isEmpty();
  }

  @Test
  void a_protected_child_is_counted_and_named_by_nobody() {
    Statistikurval urval =
        urval(
            kontor.chef(),
            fraga(Arendematt.ANMALNINGAR, Uppdelning.LAGE, Tidsindelning.MANAD),
            "2026-02",
            Optional.empty());
    assertThat(urval.rader())
        .filteredOn(rad -> rad.person().id().equals(ar.skyddad()))
        .singleElement()
        .satisfies(
            rad ->
                assertThat(rad.person().visningsnamn() + rad.person().maskeratNummer())
                    .doesNotContain("Hemlig", "2016"));
  }

  @Test
  void outside_those_who_work_with_cases_small_figures_are_hidden_and_only_whole_months_count() {
    Medarbetaruppdrag ledamot =
        EttSocialkontor.medarbetare(app, "ledamoten", Roll.NAMNDLEDAMOT, Provapp.EXEMPELBY, "barn");
    Statistikfraga intern = fraga(Arendematt.ANMALNINGAR, Uppdelning.LAGE, Tidsindelning.MANAD);
    assertThatThrownBy(() -> las(ledamot, intern)).isInstanceOf(Otillatet.class);
    Statistiksvar svar =
        las(
            ledamot,
            new Statistikfraga(
                intern.matt(),
                intern.uppdelning(),
                intern.indelning(),
                intern.till(),
                intern.registrerat(),
                Mottagarkrets.NAMND));
    assertThat(svar.fraga().till()).isEqualTo("2026-05-31");
    // January: 8 and 1 of 9. The 1 is small, and the 8 would tell it; February's 2 are small.
    assertThat(varde(svar.rader().getFirst(), svar, "2026-01")).isInstanceOf(Varde.Dolt.class);
    assertThat(varde(svar.rader().getLast(), svar, "2026-01")).isInstanceOf(Varde.Dolt.class);
    assertThat(varde(svar.alla(), svar, "2026-02")).isInstanceOf(Varde.Dolt.class);
    assertThat(varde(svar.alla(), svar, "2026-03")).isEqualTo(new Varde.Tal(0, Optional.empty()));
  }

  @Test
  void a_measure_is_not_divided_by_what_it_does_not_have() {
    assertThatThrownBy(() -> svar(Arendematt.BESLUT, Uppdelning.ORSAK))
        .isInstanceOf(OgiltigIndata.class);
  }

  private static Map<String, Long> pagaende(String dag) {
    return sista(
        las(
            kontor.chef(),
            new Statistikfraga(
                Arendematt.PAGAENDE_BARNUTREDNINGAR,
                Uppdelning.TIDSLAGE,
                Tidsindelning.MANAD,
                LocalDate.parse(dag),
                app.klocka().instant(),
                Mottagarkrets.INTERN)));
  }

  private static Statistiksvar svar(Arendematt matt, Uppdelning uppdelning) {
    return las(kontor.chef(), fraga(matt, uppdelning, Tidsindelning.MANAD));
  }

  private static Statistikfraga fraga(
      Arendematt matt, Uppdelning uppdelning, Tidsindelning indelning) {
    return new Statistikfraga(
        matt,
        uppdelning,
        indelning,
        LocalDate.of(2026, 6, 30),
        app.klocka().instant(),
        Mottagarkrets.INTERN);
  }

  private static Statistiksvar las(Medarbetaruppdrag vem, Statistikfraga fraga) {
    return app.bean(Transactions.class)
        .read(vem.anropare(), tx -> app.bean(Arendestatistik.class).svar(tx, vem, fraga));
  }

  private static Statistikurval urval(
      Medarbetaruppdrag vem, Statistikfraga fraga, String del, Optional<String> kod) {
    return app.bean(Transactions.class)
        .auditedRead(
            vem.anropare(),
            Syfte.av("arende.se_statistikfall", "arendematt"),
            tx -> app.bean(Arendestatistik.class).urval(tx, vem, fraga, del, kod));
  }
}

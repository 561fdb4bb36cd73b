package se.omtanke.regler.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;
import se.omtanke.regler.Periodmangd;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

class FristerTest {

  private final Frister frister = Frister.gallande();

  @Test
  void a_fortnight_is_counted_in_calendar_days_and_says_its_paragraph() {
    Frist frist = frister.rakna("forhandsbedomning", dag("2026-03-02"));

    assertThat(frist.slut()).isEqualTo(dag("2026-03-16"));
    assertThat(frist.senast()).isEqualTo(dag("2026-03-16"));
    assertThat(frist.lagrum()).hasToString("SFS 2025:400 20 kap. 2 §");
    assertThat(frist.utfall()).isEqualTo(Utfall.UPPFYLLT);
    assertThat(frist.spar()).hasSize(1);
    assertThat(frist.spar().getFirst().fakta())
        .extracting(Faktum::namn, Faktum::varde, Faktum::kalla)
        .containsExactly(
            tuple("anmälan kom in", "2026-03-02", "frågan"),
            tuple("tid", "14 dagar", "SFS 2025:400 20 kap. 2 §"));
  }

  @Test
  void an_act_waits_to_the_next_weekday_and_a_review_does_not() {
    Frist utredning = frister.rakna("barnutredning", dag("2026-08-24"));
    assertThat(utredning.slut()).isEqualTo(dag("2026-12-24"));
    assertThat(utredning.senast()).isEqualTo(dag("2026-12-28"));
    assertThat(utredning.spar().getLast().lagrum()).isEqualTo("SFS 1930:173 2 §");

    Frist overvagande = frister.rakna("overvagande_vard", dag("2026-06-24"));
    assertThat(overvagande.senast()).isEqualTo(overvagande.slut()).isEqualTo(dag("2026-12-24"));
  }

  @Test
  void a_month_without_the_day_ends_on_its_last() {
    assertThat(frister.rakna("barnutredning", dag("2026-10-31")).slut())
        .isEqualTo(dag("2027-02-28"));
  }

  @Test
  void the_day_the_time_begins_decides_which_law_is_asked() {
    assertThat(frister.rakna("barnutredning", dag("2025-06-30")).lagrum())
        .hasToString("SFS 2001:453 11 kap. 2 §");
    assertThat(frister.rakna("barnutredning", dag("2025-07-01")).lagrum())
        .hasToString("SFS 2025:400 20 kap. 3 §");
    assertThat(frister.rakna("vardansokan", dag("2026-12-31")).lagrum())
        .hasToString("SFS 1990:52 8 §");
    assertThat(frister.rakna("vardansokan", dag("2027-01-01")).lagrum())
        .hasToString("SFS 2026:1600 5 kap. 5 §");
  }

  @Test
  void a_day_before_the_law_is_refused_in_words() {
    assertThatThrownBy(() -> frister.rakna("aterkoppling", dag("2026-01-14")))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessage(
            "Regeln aterkoppling är inte i kraft 2026-01-14: SFS 2025:400 19 kap. 6 § 2 st. gäller"
                + " från 2026-01-15.");
    assertThatThrownBy(() -> frister.rakna("finns_inte", dag("2026-01-14")))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessage(
            "Det finns ingen fristregel med det namnet; rakna frist --lista visar dem som finns.");
  }

  @Test
  void a_lengthened_time_ends_on_the_day_decided_which_does_not_wait() {
    Frist frist =
        frister.rakna(
            Fristfraga.om("barnutredning", dag("2026-03-02"))
                .forlangd(List.of(forlangning("2026-06-30", "2026-08-29"))));

    assertThat(frist.slut()).isEqualTo(dag("2026-08-29"));
    assertThat(frist.senast()).isEqualTo(dag("2026-08-29"));
    assertThat(frist.spar()).extracting(Sparrad::steg).contains("Förlängd till 2026-08-29");
    assertThat(frist.utfall()).isEqualTo(Utfall.UPPFYLLT);
  }

  @Test
  void a_time_that_is_out_cannot_be_lengthened() {
    Frist frist =
        frister.rakna(
            Fristfraga.om("barnutredning", dag("2026-03-02"))
                .forlangd(List.of(forlangning("2026-07-03", "2026-08-29"))));

    assertThat(frist.slut()).isEqualTo(dag("2026-07-02"));
    assertThat(frist.utfall()).isEqualTo(Utfall.KRAVER_BEDOMNING);
  }

  @Test
  void the_decision_to_lengthen_may_wait_to_the_weekday_too() {
    Frist frist =
        frister.rakna(
            Fristfraga.om("barnutredning", dag("2026-08-24"))
                .forlangd(List.of(forlangning("2026-12-28", "2027-01-29"))));

    assertThat(frist.slut()).isEqualTo(dag("2027-01-29"));
  }

  @Test
  void a_new_investigation_on_the_same_matter_goes_on_with_the_old_time() {
    Fristfraga andra =
        Fristfraga.om("barnutredning", dag("2026-05-04")).efter(List.of(dag("2026-02-02")));

    Frist frist = frister.rakna(andra);
    assertThat(frist.start()).isEqualTo(dag("2026-02-02"));
    assertThat(frist.slut()).isEqualTo(dag("2026-06-02"));
    assertThat(frist.utfall()).isEqualTo(Utfall.KRAVER_BEDOMNING);

    Frist anyo = frister.rakna(andra.paNytt("nya uppgifter om våld"));
    assertThat(anyo.slut()).isEqualTo(dag("2026-09-04"));
    assertThat(anyo.utfall()).isEqualTo(Utfall.KRAVER_BEDOMNING);
    assertThat(anyo.spar().getFirst().fakta())
        .extracting(Faktum::varde)
        .containsExactly("2026-02-02", "nya uppgifter om våld");
  }

  @Test
  void days_in_custody_are_no_time_of_care() {
    Periodmangd hakte = Periodmangd.av(Period.franTillOchMed(dag("2026-02-10"), dag("2026-02-19")));

    Frist frist = frister.rakna(Fristfraga.om("lvm_vardtid", dag("2026-01-15")).utom(hakte));

    assertThat(frist.slut()).isEqualTo(dag("2026-07-25"));
    assertThat(frist.senast()).isEqualTo(frist.slut());
  }

  @Test
  void hours_are_counted_by_the_clock_even_the_night_it_is_changed() {
    Frist frist =
        frister.rakna(
            Fristfraga.om("inskrivningsmeddelande", dag("2026-03-28"))
                .klockan(LocalTime.of(14, 30)));

    assertThat(frist.klockslag()).contains(LocalDateTime.of(2026, 3, 29, 15, 30));
    assertThat(frist.slut()).isEqualTo(dag("2026-03-29"));
    assertThat(frist.senast()).isEqualTo(dag("2026-03-29"));
  }

  @Test
  void custody_is_considered_after_two_years_and_then_every_year() {
    Fristfraga fraga = Fristfraga.om("overvagande_vardnad", dag("2025-09-15"));

    assertThat(frister.rakna(fraga).slut()).isEqualTo(dag("2027-09-15"));
    assertThat(frister.rakna(fraga.senastProvad(dag("2027-09-01"))).slut())
        .isEqualTo(dag("2028-09-01"));
  }

  @Test
  void the_court_may_lengthen_four_days_to_a_week_and_no_more() {
    Fristfraga fraga = Fristfraga.om("lvm_rattens_provning", dag("2026-03-02"));
    assertThat(frister.rakna(fraga).slut()).isEqualTo(dag("2026-03-06"));
    assertThat(
            frister.rakna(fraga.forlangd(List.of(forlangning("2026-03-05", "2026-03-09")))).slut())
        .isEqualTo(dag("2026-03-09"));
    assertThatThrownBy(
            () -> frister.rakna(fraga.forlangd(List.of(forlangning("2026-03-05", "2026-03-10")))))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessage("Längre än till 2026-03-09 får tiden inte bli (SFS 1988:870 17 §).");
  }

  @Test
  void how_a_time_stands_is_told_of_any_day() {
    Frist frist = frister.rakna("barnutredning", dag("2026-08-24"));

    assertThat(frist.lage(dag("2026-12-24"))).isEqualTo(Frist.Lage.LOPER);
    assertThat(frist.lage(dag("2026-12-25"))).isEqualTo(Frist.Lage.FAR_VANTA);
    assertThat(frist.lage(dag("2026-12-28"))).isEqualTo(Frist.Lage.FAR_VANTA);
    assertThat(frist.lage(dag("2026-12-29"))).isEqualTo(Frist.Lage.OVERSKRIDEN);
  }

  private static Forlangning forlangning(String dag, String till) {
    return new Forlangning(dag(dag), dag(till), "särskilda skäl", "enhetschef");
  }

  private static LocalDate dag(String text) {
    return LocalDate.parse(text);
  }
}

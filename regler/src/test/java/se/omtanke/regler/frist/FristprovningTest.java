package se.omtanke.regler.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;
import se.omtanke.regler.Periodmangd;
import se.omtanke.regler.utfall.OgiltigFraga;

/** What the law knows nothing of is refused in words. */
class FristprovningTest {

  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  @Test
  void a_time_that_the_law_does_not_lengthen_is_not_lengthened() {
    nekas(
        Fristfraga.om("overklagande", START).forlangd(List.of(till("2026-04-30", "skäl", "chef"))),
        "Lagen medger ingen förlängning (SFS 2017:900 44 §).");
  }

  @Test
  void days_are_left_out_only_where_the_law_says_so() {
    nekas(
        Fristfraga.om("overklagande", START).utom(Periodmangd.av(Period.dag(START.plusDays(3)))),
        "Lagen medger inget uppehåll (SFS 2017:900 44 §).");
  }

  @Test
  void only_times_that_go_on_in_a_new_case_are_chained() {
    nekas(
        Fristfraga.om("overklagande", START).efter(List.of(START.minusDays(9))),
        "Tiden räknas inte samman med tidigare ärenden (SFS 2017:900 44 §).");
  }

  @Test
  void only_what_is_reviewed_again_and_again_has_a_latest_review() {
    nekas(
        Fristfraga.om("overklagande", START).senastProvad(START.plusDays(9)),
        "Regeln overklagande prövas inte återkommande: utelämna senast prövad.");
    nekas(
        Fristfraga.om("overvagande_vard", START).senastProvad(START.minusDays(1)),
        "Den senaste prövningen kan inte ligga före start.");
    assertThat(
            Frister.gallande()
                .rakna(Fristfraga.om("overvagande_vard", START).senastProvad(START))
                .slut())
        .isEqualTo(LocalDate.of(2026, 9, 2));
  }

  @Test
  void hours_need_a_time_of_day() {
    nekas(
        Fristfraga.om("inskrivningsmeddelande", START),
        "Regeln inskrivningsmeddelande räknas i timmar: ange start med klockslag.");
    nekas(
        Fristfraga.om("betalningsansvar", START),
        "Ange när underrättelsen skickades, med klockslag.");
    assertThat(
            Frister.gallande()
                .rakna(Fristfraga.om("betalningsansvar", START).klockan(LocalTime.NOON))
                .slut())
        .isEqualTo(LocalDate.of(2026, 3, 5));
  }

  @Test
  void a_lengthening_is_longer_and_has_a_ground_and_a_decider() {
    nekas(
        forlangd("2026-07-02", "särskilda skäl", "chef"),
        "Förlängningen till 2026-07-02 går inte längre än 2026-07-02.");
    nekas(forlangd("2026-07-03", " ", "chef"), "Ange grunden för förlängningen.");
    nekas(forlangd("2026-07-03", "särskilda skäl", ""), "Ange vem som beslutat om förlängningen.");
    assertThat(Frister.gallande().rakna(forlangd("2026-07-03", "särskilda skäl", "chef")).slut())
        .isEqualTo(LocalDate.of(2026, 7, 3));
  }

  @Test
  void a_second_lengthening_goes_on_from_the_first() {
    Fristfraga fraga =
        Fristfraga.om("barnutredning", START)
            .forlangd(
                List.of(
                    till("2026-07-31", "särskilda skäl", "chef"),
                    new Forlangning(
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 8, 31),
                        "särskilda skäl",
                        "chef")));

    assertThat(Frister.gallande().rakna(fraga).slut()).isEqualTo(LocalDate.of(2026, 8, 31));
  }

  @Test
  void a_new_case_begun_before_the_old_one_counts_from_its_own_day() {
    assertThat(
            Frister.gallande()
                .rakna(Fristfraga.om("barnutredning", START).efter(List.of(START.plusDays(9))))
                .start())
        .isEqualTo(START);
  }

  private static Fristfraga forlangd(String till, String grund, String beslutare) {
    return Fristfraga.om("barnutredning", START).forlangd(List.of(till(till, grund, beslutare)));
  }

  private static Forlangning till(String till, String grund, String beslutare) {
    return new Forlangning(START.plusDays(1), LocalDate.parse(till), grund, beslutare);
  }

  private static void nekas(Fristfraga fraga, String besked) {
    assertThatThrownBy(() -> Frister.gallande().rakna(fraga))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessage(besked);
  }
}

package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.organisation.Enheter.enhet;
import static se.omtanke.organisation.Enheter.historik;
import static se.omtanke.organisation.Enheter.namnd;
import static se.omtanke.organisation.Enheter.omrade;
import static se.omtanke.organisation.Enheter.steg;
import static se.omtanke.organisation.Enheter.under;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Period;

class OmrakningTest {

  private static final LocalDate AR_2024 = LocalDate.of(2024, 5, 1);
  private static final LocalDate AR_2025 = LocalDate.of(2025, 5, 1);
  private static final LocalDate AR_2026 = LocalDate.of(2026, 5, 1);
  private static final Period FRAN_2025 = Period.fran(LocalDate.of(2025, 1, 1));
  private static final Period FRAN_2026 = Period.fran(LocalDate.of(2026, 1, 1));
  private static final Period FORE_2026 = new Period(Enheter.BORJAN, LocalDate.of(2026, 1, 1));

  /** Teknik moves and gets a code of its own; Centrum is split; Björken and Eken are merged. */
  private static final Organisationshistorik EXEMPELBY =
      historik(
          List.of(
              namnd("namnden", "5*"),
              omrade("hemvard", "namnden", "52*"),
              omrade("teknikstod", "namnden", "58*"),
              under(enhet("teknik", "hemvard", "5260"), Period.ar(2024)),
              under(enhet("teknik", "teknikstod", "5810"), FRAN_2025),
              under(enhet("centrum", "hemvard", "5230"), FORE_2026),
              under(enhet("ost", "hemvard", "5232"), FRAN_2026),
              under(enhet("vast", "hemvard", "5234"), FRAN_2026),
              under(enhet("bjorken", "namnden", "5330"), FORE_2026),
              under(enhet("eken", "namnden", "5340"), FORE_2026),
              under(enhet("lunden", "namnden", "5345"), FRAN_2026),
              under(enhet("larm", "hemvard", "5270"), FRAN_2025)),
          steg("centrum", "ost", "2026-01-01", "0.55"),
          steg("centrum", "vast", "2026-01-01", "0.45"),
          steg("bjorken", "lunden", "2026-01-01", "1"),
          steg("eken", "lunden", "2026-01-01", "1"));

  private static final List<String> KODER =
      List.of("5260", "5810", "5230", "5232", "5330", "5340", "5345", "5270", "5200", "5999");

  @Test
  void as_it_was_each_day_has_its_own_organisation() {
    Omrakning omrakning = Omrakning.somDetVar(EXEMPELBY);

    assertThat(delar(omrakning, "5230", AR_2025)).containsExactly("centrum 1");
    assertThat(delar(omrakning, "5345", AR_2026)).containsExactly("lunden 1");
    assertThat(delar(omrakning, "5345", AR_2025)).containsExactly("namnden 1");
    assertThat(delar(omrakning, "7777", AR_2025)).isEmpty();
  }

  @Test
  void a_split_shares_what_was_before_it() {
    Omrakning omrakning = Omrakning.tillDagen(EXEMPELBY, AR_2026);

    assertThat(delar(omrakning, "5230", AR_2024)).containsExactly("ost 0.55", "vast 0.45");
    assertThat(omrakning.fordela("5230", AR_2024, Belopp.ore(-101)))
        .extracting(del -> del.enhet().nyckel() + " " + del.belopp().ore())
        .containsExactly("ost -56", "vast -45");
  }

  @Test
  void a_merge_gathers_what_was_before_it() {
    Omrakning omrakning = Omrakning.tillDagen(EXEMPELBY, AR_2026);

    assertThat(delar(omrakning, "5330", AR_2025)).containsExactly("lunden 1");
    assertThat(delar(omrakning, "5340", AR_2025)).containsExactly("lunden 1");
  }

  @Test
  void a_unit_that_moved_and_got_a_new_code_is_found_under_both() {
    assertThat(delar(Omrakning.tillDagen(EXEMPELBY, AR_2025), "5260", AR_2024))
        .containsExactly("teknik 1");
    assertThat(delar(Omrakning.tillDagen(EXEMPELBY, AR_2024), "5810", AR_2025))
        .containsExactly("teknik 1");
  }

  @Test
  void a_code_that_got_a_unit_of_its_own_goes_with_it() {
    assertThat(delar(Omrakning.somDetVar(EXEMPELBY), "5270", AR_2024)).containsExactly("hemvard 1");
    assertThat(delar(Omrakning.tillDagen(EXEMPELBY, AR_2025), "5270", AR_2024))
        .containsExactly("larm 1");
  }

  @Test
  void backwards_a_part_goes_to_what_it_came_of() {
    assertThat(delar(Omrakning.tillDagen(EXEMPELBY, AR_2024), "5232", AR_2026))
        .containsExactly("centrum 1");
  }

  @Test
  void backwards_what_came_of_several_is_not_guessed() {
    assertThat(delar(Omrakning.tillDagen(EXEMPELBY, AR_2025), "5345", AR_2026))
        .containsExactly("namnden 1");
  }

  @Test
  void a_part_that_was_moved_leaves_the_rest_where_it_was() {
    Organisationshistorik delvis =
        historik(
            List.of(namnd("n", "5*"), enhet("a", "n", "51"), enhet("b", "n", "52")),
            steg("a", "a", "2025-01-01", "0.7"),
            steg("a", "b", "2025-01-01", "0.3"),
            steg("a", "b", "2026-01-01", "1"));

    assertThat(delar(Omrakning.tillDagen(delvis, AR_2025), "51", AR_2024))
        .containsExactlyInAnyOrder("a 0.7", "b 0.3");
    assertThat(delar(Omrakning.tillDagen(delvis, AR_2026), "51", AR_2024)).containsExactly("b 1.0");
    assertThat(delar(Omrakning.tillDagen(delvis, AR_2024), "52", AR_2025)).containsExactly("b 1");
  }

  @Property(tries = 500)
  void what_is_restated_adds_up_to_what_was(
      @ForAll @IntRange(max = 9) int kod,
      @ForAll @IntRange(max = 900) int bokford,
      @ForAll @IntRange(max = 900) int onskad,
      @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long ore) {
    LocalDate datum = Enheter.BORJAN.plusDays(bokford);
    Omrakning omrakning = Omrakning.tillDagen(EXEMPELBY, Enheter.BORJAN.plusDays(onskad));

    List<Enhetsbelopp> delar = omrakning.fordela(KODER.get(kod), datum, Belopp.ore(ore));

    assertThat(Belopp.summa(delar.stream().map(Enhetsbelopp::belopp))).isEqualTo(Belopp.ore(ore));
  }

  private static List<String> delar(Omrakning omrakning, String ansvar, LocalDate dag) {
    return omrakning.enheter(ansvar, dag).stream()
        .map(del -> del.enhet().nyckel() + " " + del.andel())
        .toList();
  }
}

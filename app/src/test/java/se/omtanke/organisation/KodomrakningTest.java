package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.organisation.Enheter.enhet;
import static se.omtanke.organisation.Enheter.historik;
import static se.omtanke.organisation.Enheter.namnd;
import static se.omtanke.organisation.Enheter.omrade;
import static se.omtanke.organisation.Enheter.steg;
import static se.omtanke.organisation.Enheter.under;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;

class KodomrakningTest {

  private static final LocalDate FLYTT = LocalDate.of(2025, 7, 1);
  private static final LocalDate SLUTET = LocalDate.of(2025, 12, 31);
  private static final Period FORE = new Period(Enheter.BORJAN, FLYTT);
  private static final Period EFTER = Period.fran(FLYTT);

  /** Teknik moves and gets a new code, Centrum is split, Larm gives its work to a branch. */
  private static final Organisationshistorik HISTORIK =
      historik(
          List.of(
              namnd("namnden", "5*"),
              omrade("hemvard", "namnden", "52*"),
              omrade("teknikstod", "namnden", "58*"),
              under(enhet("teknik", "hemvard", "5260"), FORE),
              under(enhet("teknik", "teknikstod", "5810"), EFTER),
              under(enhet("centrum", "hemvard", "5230"), FORE),
              under(enhet("ost", "hemvard", "5232"), EFTER),
              under(enhet("vast", "hemvard", "5234"), EFTER),
              under(enhet("larm", "hemvard", "5270"), FORE),
              under(enhet("ny", "teknikstod", "588*"), EFTER)),
          steg("centrum", "ost", "2025-07-01", "0.55"),
          steg("centrum", "vast", "2025-07-01", "0.45"),
          steg("larm", "ny", "2025-07-01", "1"));

  private static final List<String> KODER =
      List.of("5260", "5810", "5230", "5232", "5234", "5270", "5881", "5200", "5999", "7777");

  private final Kodomrakning omrakning = Kodomrakning.tillDagen(HISTORIK, SLUTET);

  @Test
  void a_unit_that_moved_takes_what_was_booked_on_its_old_code_with_it() {
    assertThat(koder("5260", LocalDate.of(2025, 3, 1))).containsExactly("5810 1");
  }

  @Test
  void what_is_left_on_the_old_code_after_the_move_follows_the_unit() {
    assertThat(koder("5260", LocalDate.of(2025, 9, 1))).containsExactly("5810 1");
    assertThat(koder("5230", LocalDate.of(2025, 9, 1))).containsExactly("5232 0.55", "5234 0.45");
  }

  @Test
  void a_code_that_a_unit_had_long_ago_is_not_taken_for_its_own() {
    assertThat(koder("5260", LocalDate.of(2027, 3, 1))).containsExactly("5260 1");
  }

  @Test
  void a_unit_of_a_whole_branch_is_counted_on_the_branch() {
    assertThat(koder("5270", LocalDate.of(2025, 3, 1))).containsExactly("588 1");
    assertThat(koder("5881", LocalDate.of(2025, 9, 1))).containsExactly("5881 1");
  }

  @Test
  void what_nothing_happened_to_stays_where_it_is() {
    assertThat(koder("5200", LocalDate.of(2025, 3, 1))).containsExactly("5200 1");
    assertThat(koder("7777", LocalDate.of(2025, 3, 1))).containsExactly("7777 1");
  }

  @Test
  void a_split_can_be_taken_back() {
    Kodomrakning bakat = Kodomrakning.tillDagen(HISTORIK, LocalDate.of(2025, 1, 1));

    assertThat(
            bakat.koder("5232", LocalDate.of(2025, 9, 1)).stream().map(Kodandel::ansvar).toList())
        .containsExactly("5230");
  }

  @Property(tries = 500)
  void the_shares_of_a_code_add_up_to_all_of_it(
      @ForAll @IntRange(max = 9) int kod,
      @ForAll @IntRange(max = 1_400) int bokford,
      @ForAll @IntRange(max = 1_400) int onskad) {
    Kodomrakning till = Kodomrakning.tillDagen(HISTORIK, Enheter.BORJAN.plusDays(onskad));

    assertThat(
            till.koder(KODER.get(kod), Enheter.BORJAN.plusDays(bokford)).stream()
                .map(Kodandel::andel)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(BigDecimal.ONE);
  }

  private List<String> koder(String ansvar, LocalDate datum) {
    return omrakning.koder(ansvar, datum).stream()
        .map(del -> del.ansvar() + " " + del.andel())
        .toList();
  }
}

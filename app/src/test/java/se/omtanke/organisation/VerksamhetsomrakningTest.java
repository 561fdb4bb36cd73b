package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;

class VerksamhetsomrakningTest {

  private static final LocalDate BORJAN = LocalDate.of(2024, 1, 1);
  private static final LocalDate NYAR = LocalDate.of(2025, 1, 1);
  private static final LocalDate VAREN = LocalDate.of(2024, 4, 1);
  private static final LocalDate SLUTET = LocalDate.of(2025, 12, 31);

  private static final List<Kod> KODER =
      List.of(
          kod("510", "Hemvård", Period.fran(BORJAN)),
          kod("520", "Hemsjukvård", new Period(BORJAN, NYAR)),
          kod("525", "Hemsjukvård", Period.fran(NYAR)),
          kod("530", "Korttidsboende", new Period(BORJAN, NYAR)),
          kod("590", "Färdtjänst", new Period(BORJAN, NYAR)),
          kod("590", "Teknikstöd", Period.fran(NYAR)));

  private final Verksamhetsomrakning omrakning = Verksamhetsomrakning.tillDagen(KODER, SLUTET);

  @Test
  void a_code_that_means_the_same_stays() {
    assertThat(omrakning.kod("510", VAREN)).isEqualTo("510");
    assertThat(omrakning.kod("590", SLUTET)).isEqualTo("590");
  }

  @Test
  void what_has_got_another_code_counts_on_that_code() {
    assertThat(omrakning.kod("520", VAREN)).isEqualTo("525");
  }

  @Test
  void what_a_code_used_to_mean_is_not_added_to_what_it_means_now() {
    assertThat(omrakning.kod("590", VAREN)).isEqualTo("(590 före 2025)");
    assertThat(omrakning.utgangna()).containsOnly(entry("(590 före 2025)", "Färdtjänst"));
  }

  @Test
  void restated_to_the_past_what_a_code_came_to_mean_is_kept_apart_too() {
    Verksamhetsomrakning bakat = Verksamhetsomrakning.tillDagen(KODER, VAREN);

    assertThat(bakat.kod("590", SLUTET)).isEqualTo("(590 från 2025)");
    assertThat(bakat.kod("525", SLUTET)).isEqualTo("520");
  }

  @Test
  void a_code_that_means_nothing_else_or_was_never_in_the_plan_stays() {
    assertThat(omrakning.kod("530", VAREN)).isEqualTo("530");
    assertThat(omrakning.kod("999", VAREN)).isEqualTo("999");
    assertThat(omrakning.kod("", VAREN)).isEmpty();
  }

  private static Kod kod(String kod, String benamning, Period giltig) {
    return new Kod(Koddel.VERKSAMHET, kod, benamning, giltig);
  }
}

package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.regler.Belopp;

class PrognoslinjeTest {

  @Test
  void the_straight_line_is_the_outcome_per_month_times_twelve() {
    assertThat(linje(10, "1000", "0", "0").rakFramskrivning()).isEqualTo(Belopp.kronor("1200"));
    assertThat(linje(7, "100", "0", "0").rakFramskrivning()).isEqualTo(Belopp.kronor("171,43"));
    assertThat(linje(12, "1234,56", "0", "0").rakFramskrivning())
        .isEqualTo(Belopp.kronor("1234,56"));
  }

  @Test
  void last_years_profile_is_the_outcome_by_last_years_share_to_date() {
    assertThat(linje(6, "600", "400", "1000").medForraAretsProfil())
        .contains(Belopp.kronor("1500"));
    assertThat(linje(6, "-600", "-400", "-1000").medForraAretsProfil())
        .contains(Belopp.kronor("-1500"));
  }

  @Test
  void last_year_says_nothing_when_it_had_no_outcome_or_turned_around() {
    assertThat(linje(6, "600", "0", "1000").medForraAretsProfil()).isEmpty();
    assertThat(linje(6, "600", "400", "-10").medForraAretsProfil()).isEmpty();
  }

  private static Prognoslinje linje(int manader, String utfall, String sammaTid, String ifjol) {
    return new Prognoslinje(
        new Prognosnyckel("7410", "510", Kontoklass.PERSONAL),
        manader,
        Belopp.NOLL,
        Belopp.kronor(utfall),
        Belopp.kronor(sammaTid),
        Belopp.kronor(ifjol),
        Optional.empty(),
        Optional.empty());
  }
}

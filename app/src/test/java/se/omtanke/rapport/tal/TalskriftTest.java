package se.omtanke.rapport.tal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omtanke.regler.Belopp;

/** Figures look as a Swedish reader expects. */
class TalskriftTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "999|999",
        "1000|1_000",
        "-1234567.5|−1_234_567,5",
        "-0.0|0,0",
        "12.50|12,50",
      })
  void a_figure_has_hard_spaces_a_comma_and_a_real_minus(String tal, String skrivs) {
    assertThat(Talskrift.skriv(new BigDecimal(tal))).isEqualTo(skrivs.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"499.99,0", "500,1", "-500,-1", "-499.99,0", "1500,2", "2500,3"})
  void half_goes_up_away_from_zero(String kronor, String tkr) {
    assertThat(
            Avrundning.belopp(Belopp.kronor(new BigDecimal(kronor)), new Talform(Talenhet.TKR, 0)))
        .isEqualByComparingTo(tkr);
  }

  @Test
  void what_rounds_to_zero_has_no_minus() {
    BigDecimal visat = Avrundning.belopp(Belopp.ore(-40), new Talform(Talenhet.KR, 0));
    assertThat(Talskrift.skriv(visat)).isEqualTo("0");
  }
}

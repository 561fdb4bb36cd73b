package se.omtanke.regler.utfall;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtfallTest {

  @ParameterizedTest
  @CsvSource({
    "UPPFYLLT,UPPFYLLT,UPPFYLLT,UPPFYLLT",
    "UPPFYLLT,INTE_UPPFYLLT,INTE_UPPFYLLT,UPPFYLLT",
    "UPPFYLLT,KRAVER_BEDOMNING,KRAVER_BEDOMNING,UPPFYLLT",
    "INTE_UPPFYLLT,INTE_UPPFYLLT,INTE_UPPFYLLT,INTE_UPPFYLLT",
    "INTE_UPPFYLLT,KRAVER_BEDOMNING,INTE_UPPFYLLT,KRAVER_BEDOMNING",
    "KRAVER_BEDOMNING,KRAVER_BEDOMNING,KRAVER_BEDOMNING,KRAVER_BEDOMNING"
  })
  void what_is_certain_decides_before_what_must_be_judged(
      Utfall en, Utfall annan, Utfall bada, Utfall nagon) {
    assertThat(en.och(annan)).isEqualTo(annan.och(en)).isEqualTo(bada);
    assertThat(en.eller(annan)).isEqualTo(annan.eller(en)).isEqualTo(nagon);
  }

  @Test
  void the_opposite_of_what_must_be_judged_must_be_judged() {
    assertThat(UPPFYLLT.inte()).isEqualTo(INTE_UPPFYLLT);
    assertThat(INTE_UPPFYLLT.inte()).isEqualTo(UPPFYLLT);
    assertThat(KRAVER_BEDOMNING.inte()).isEqualTo(KRAVER_BEDOMNING);
  }

  @Test
  void it_is_shown_in_words() {
    assertThat(KRAVER_BEDOMNING.visning()).isEqualTo("kräver bedömning");
    assertThat(Utfall.av(true)).isEqualTo(UPPFYLLT);
    assertThat(Utfall.av(false).visning()).isEqualTo("inte uppfyllt");
  }
}

package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.omtanke.regler.OgiltigtBelopp.Orsak;

class BeloppstextTest {

  @ParameterizedTest
  @CsvSource({
    "'1 234,50', 123450",
    "'1\u00A0234\u00A0567', 123456700",
    "'1\u202F234', 123400",
    "'12\u2009345', 1234500",
    "-12.5, -1250",
    "+12, 1200",
    "\u221212, -1200",
    "0, 0",
    "-0, 0",
    "007, 700",
    "'0,05', 5",
    "'\u00A0 12 ', 1200",
    "92233720368547758.07, 9223372036854775807",
    "-92233720368547758.08, -9223372036854775808"
  })
  void swedish_and_plain_forms_are_read(String text, long ore) {
    assertThat(Belopp.kronor(text)).isEqualTo(Belopp.ore(ore));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kr",
        "12 kr",
        "1,234.50",
        "1.234,50",
        "12-",
        "- 12",
        "(12)",
        "--12",
        "1 23",
        "12 3456",
        "1 234 56",
        "1 234\u00A0567",
        "1  234",
        ",50",
        "12,",
        "-",
        "1e3",
        "0x10",
        "١٢"
      })
  void other_forms_are_refused(String text) {
    refused(text, Orsak.INTE_ETT_TAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\u202F"})
  void no_text_is_no_amount(String text) {
    refused(text, Orsak.TOM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234", "1.000", "-0,001"})
  void three_decimals_are_refused_since_they_may_be_thousands(String text) {
    refused(text, Orsak.FLER_AN_TVA_DECIMALER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"92233720368547758.08", "-92233720368547758,09"})
  void more_than_an_amount_can_hold_is_refused(String text) {
    refused(text, Orsak.FOR_STORT);
  }

  @Test
  void a_text_of_any_length_is_answered_at_once() {
    assertThat(Belopp.kronor("0".repeat(63) + "7")).isEqualTo(Belopp.ore(700));
    refused("0".repeat(64) + "7", Orsak.INTE_ETT_TAL);
    refused("1" + " 234".repeat(1_000_000), Orsak.INTE_ETT_TAL);
  }

  @Test
  void the_message_keeps_the_text_to_itself() {
    assertThatExceptionOfType(OgiltigtBelopp.class)
        .isThrownBy(() -> Belopp.kronor("19121212-1212"))
        .withMessage("Not an amount in kronor: INTE_ETT_TAL");
  }

  @Property
  void every_amount_is_read_back_from_its_own_figures(@ForAll long ore) {
    String figures = Belopp.ore(ore).kronor().toPlainString();
    assertThat(Belopp.kronor(figures)).isEqualTo(Belopp.ore(ore));
    assertThat(Belopp.kronor(figures.replace('.', ',').replace('-', '\u2212')))
        .isEqualTo(Belopp.ore(ore));
  }

  @Property
  void any_text_is_an_amount_or_refused_with_a_reason(@ForAll @StringLength(max = 80) String text) {
    try {
      assertThat(Belopp.kronor(text)).isNotNull();
    } catch (OgiltigtBelopp e) {
      assertThat(e.orsak()).isNotNull();
    }
  }

  private static void refused(String text, Orsak orsak) {
    assertThatExceptionOfType(OgiltigtBelopp.class)
        .isThrownBy(() -> Belopp.kronor(text))
        .extracting(OgiltigtBelopp::orsak)
        .isEqualTo(orsak);
  }
}

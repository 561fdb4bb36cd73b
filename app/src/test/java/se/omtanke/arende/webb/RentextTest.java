package se.omtanke.arende.webb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is pasted from a word processor is kept as plain text. */
class RentextTest {

  @Test
  void lists_become_lines_with_a_hyphen() {
    assertThat(Rentext.av("Vi talade om:\r\n\uF0B7\tskolan\r\n•\themmet\ro\tvänner"))
        .isEqualTo("Vi talade om:\n- skolan\n- hemmet\n- vänner");
  }

  @Test
  void what_cannot_be_seen_goes_and_words_stay() {
    assertThat(
            Rentext.av(
                "\uFEFFBarn\u00ADets\u00A0bästa\u200B är \u0007 \u201Dlugn\u201D – och A\u030A."))
        .isEqualTo("Barnets bästa är  \u201Dlugn\u201D – och Å.");
    assertThat(Rentext.av("o är en bokstav, oro ett ord"))
        .isEqualTo("o är en bokstav, oro ett ord");
  }

  @Test
  void paragraphs_are_parted_by_one_empty_line() {
    assertThat(Rentext.av("Ett. \n\n\n\n\nTvå.\u2028Tre.\n")).isEqualTo("Ett.\n\nTvå.\nTre.");
  }

  @Test
  void what_is_plain_stays_as_it_is() {
    String text = "Samtal med skolan.\n\n- närvaro 80 %\n- <b>fet</b> är bara tecken";
    assertThat(Rentext.av(text)).isEqualTo(text);
    assertThat(Rentext.av(Rentext.av(text))).isEqualTo(text);
  }
}

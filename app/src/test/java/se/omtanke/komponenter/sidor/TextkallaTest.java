package se.omtanke.komponenter.sidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.komponenter.Texter;

/** Texts as pages ask for them. */
class TextkallaTest {

  private final Textkalla kalla =
      new Textkalla(
          Map.of("a.hej", "Hej", "a.rader", "{0} rader i {1}", "a.bara", "Bara på svenska"),
          Map.of("a.hej", "Hello", "a.rader", "{0} rows in {1}"));

  private final Texter svenska = new Texter(kalla, Sidunderlag.SVENSKA);
  private final Texter engelska = new Texter(kalla, Locale.ENGLISH);

  @Test
  void a_text_is_told_in_the_readers_language() {
    assertThat(svenska.text("a.hej")).isEqualTo("Hej");
    assertThat(engelska.text("a.hej")).isEqualTo("Hello");
  }

  @Test
  void numbers_in_a_text_are_written_as_the_language_writes_them() {
    assertThat(svenska.text("a.rader", 12_345, "utfall.csv"))
        .isEqualTo("12\u00a0345 rader i utfall.csv");
    assertThat(engelska.text("a.rader", 12_345, "utfall.csv"))
        .isEqualTo("12,345 rows in utfall.csv");
  }

  @Test
  void a_forgotten_word_shows_as_its_key() {
    assertThat(svenska.text("a.glomt")).isEqualTo("a.glomt");
    assertThat(engelska.text("a.bara", 1)).isEqualTo("a.bara");
  }

  @Test
  void a_third_language_is_answered_in_swedish() {
    assertThat(new Texter(kalla, Locale.GERMAN).text("a.hej")).isEqualTo("Hej");
  }

  @Test
  void the_files_of_all_modules_are_read() {
    Texter texter = new Texter(Textfiler.alla(getClass().getClassLoader()), Sidunderlag.SVENSKA);

    assertThat(texter.text("komponenter.hoppa")).isEqualTo("Hoppa till innehållet");
    assertThat(texter.text("rapport.lista.rubrik")).isNotEqualTo("rapport.lista.rubrik");
  }
}

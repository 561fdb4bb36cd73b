package se.omtanke.grund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KommunkodTest {

  @Test
  void four_digits_are_a_kommunkod() {
    assertThat(new Kommunkod("2280")).hasToString("2280");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "228", "22800", "228O", "'; --", "२२८०"})
  void anything_else_is_refused_in_words(String kod) {
    assertThatThrownBy(() -> new Kommunkod(kod))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessage("Kommunkoden är fyra siffror, till exempel 2280.");
  }
}

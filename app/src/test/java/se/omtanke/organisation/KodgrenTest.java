package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KodgrenTest {

  @Test
  void a_branch_is_every_code_that_begins_so_and_a_code_is_itself() {
    assertThat(Kodgren.av("74*").omfattar("741010")).isTrue();
    assertThat(Kodgren.av("74*").omfattar("75")).isFalse();
    assertThat(Kodgren.av("741010").omfattar("7410101")).isFalse();
    assertThat(Kodgren.ALLA.omfattar("")).isTrue();
    assertThat(Kodgren.av("74*").omfattar(Kodgren.av("741*"))).isTrue();
    assertThat(Kodgren.av("741*").omfattar(Kodgren.av("74*"))).isFalse();
    assertThat(Kodgren.av("74").omfattar(Kodgren.av("74*"))).isFalse();
  }

  @Test
  void the_more_it_names_the_closer_it_points() {
    assertThat(Stream.of("74*", "*", "741010", "741*").map(Kodgren::av))
        .extracting(Kodgren::skarpa)
        .containsExactly(2, 0, Integer.MAX_VALUE, 3);
  }

  @Test
  void a_list_has_a_branch_before_what_grows_on_it() {
    assertThat(Stream.of("742010", "741010", "74*", "742*", "74", "*").map(Kodgren::av).sorted())
        .extracting(Kodgren::toString)
        .containsExactly("*", "74*", "74", "741010", "742*", "742010");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7*4", "**", "74 *", "74,75"})
  void anything_else_is_no_code(String text) {
    assertThat(Kodgren.arSkriven(text)).isFalse();
  }
}

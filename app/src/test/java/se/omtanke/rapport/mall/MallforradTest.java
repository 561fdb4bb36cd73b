package se.omtanke.rapport.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every template that comes with Omtanke or an example can be read. */
class MallforradTest {

  @Test
  void the_templates_for_any_code_plan_can_be_read() {
    assertThat(Mallforrad.inbyggda())
        .containsKeys("bokslutsrapport", "internbudget", "manadsuppfoljning", "rullande-manader");
  }

  @ParameterizedTest
  @CsvSource({"2262,1", "2280,2", "2361,1", "9900,5"})
  void the_examples_templates_can_be_read(String kommun, int antal) {
    assertThat(Mallforrad.i(Path.of("..", "exempel", kommun, "mallar"))).hasSize(antal);
  }

  @Test
  void a_municipality_without_templates_has_none() {
    assertThat(Mallforrad.i(Path.of("finns", "inte"))).isEmpty();
  }
}

package se.omtanke.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class KommandoradTest {

  private final StringWriter ut = new StringWriter();
  private final StringWriter fel = new StringWriter();

  @Test
  void help_lists_every_command_in_swedish() {
    assertThat(kor("--help")).isZero();
    assertThat(ut.toString())
        .contains("Användning:", "demo", "start", "test", "format")
        .doesNotContain("uppvarmning", "Usage");
  }

  @Test
  void every_command_has_help_of_its_own() {
    assertThat(kor("demo", "--help")).isZero();
    assertThat(ut.toString()).contains("--fresh", "--port", "--data");
  }

  @Test
  void wrong_usage_is_exit_code_two_and_says_what_is_wrong() {
    assertThat(kor("start", "--fresh")).isEqualTo(2);
    assertThat(fel.toString()).contains("Okänt: --fresh");
    assertThat(kor()).isEqualTo(2);
    assertThat(fel.toString()).contains("Ange ett kommando.");
  }

  private int kor(String... argument) {
    CommandLine rad = Kommandorad.rad();
    rad.setOut(new PrintWriter(ut, true));
    rad.setErr(new PrintWriter(fel, true));
    return rad.execute(argument);
  }
}

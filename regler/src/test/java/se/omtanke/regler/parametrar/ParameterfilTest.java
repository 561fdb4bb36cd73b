package se.omtanke.regler.parametrar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.lagrum.Sakerhet;

class ParameterfilTest {

  private static final LocalDate NYTT = LocalDate.of(2026, 1, 1);
  private static final String RADER =
      "- | 2026-01-01 | ej i kraft | lagen kom | 2026-11-28 | H;"
          + "2026-01-01 | - | 3 | 1 § | 2026-11-28 | M";

  private final Parametrar parametrar = new Parametrar(Map.of("antal", Parameterfil.linje(RADER)));

  @Test
  void a_value_holds_from_its_day_with_source_and_mark() {
    assertThat(parametrar.krav("antal", NYTT))
        .isEqualTo(new Parameter("3", "1 §", LocalDate.of(2026, 11, 28), Sakerhet.M));
    assertThat(parametrar.heltal("antal", NYTT)).isEqualTo(3);
    assertThat(parametrar.namn()).containsExactly("antal");
  }

  @Test
  void the_files_that_come_with_the_rules_are_read_each_name_by_itself() {
    Parametrar alla = Parameterfil.alla();

    assertThat(alla.namn()).contains("skyddsbedomning", "overklagande_sol").hasSizeGreaterThan(100);
    assertThat(alla.rad("skyddsbedomning", NYTT)).isPresent();
  }

  @Test
  void silence_on_purpose_is_told_from_a_name_that_is_unknown() {
    LocalDate fore = NYTT.minusDays(1);

    assertThat(parametrar.varde("antal", fore)).isEmpty();
    assertThat(parametrar.rad("antal", fore).map(Parameter::kalla)).contains("lagen kom");
    assertThat(parametrar.rad("annat", fore)).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> parametrar.krav("antal", fore))
        .withMessage("No parameter antal on 2025-12-31");
  }

  @Test
  void a_row_that_cannot_be_read_or_shares_a_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameterfil.linje("- | - | 3 | 1 § | 2026-11-28"))
        .withMessage("Not a parameter: - | - | 3 | 1 § | 2026-11-28");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Parameterfil.linje(
                    "- | - | 3 | 1 § | 2026-11-28 | H; - | - | 4 | 1 § | 2026-11-28 | H"));
  }
}

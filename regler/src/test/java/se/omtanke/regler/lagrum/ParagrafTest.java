package se.omtanke.regler.lagrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;

class ParagrafTest {

  @Lagrum(
      sfs = "2099:1",
      kapitel = "3",
      paragraf = "4 a",
      stycke = "2",
      punkt = "5",
      fran = "2026-01-01",
      till = "2026-07-01",
      text = Lagrum.SAKNAS,
      sakerhet = Sakerhet.L)
  @Lagrum(sfs = "2099:2", paragraf = "1", text = "abc")
  private static final class Regeln {}

  @Test
  void it_is_written_as_a_lawyer_writes_it() {
    Paragraf paragraf = new Paragraf("2099:1", "3", "4 a", "2", "5");

    assertThat(paragraf).hasToString("SFS 2099:1 3 kap. 4 a §");
    assertThat(paragraf.utforlig()).isEqualTo("SFS 2099:1 3 kap. 4 a § 2 st. 5 p.");
    assertThat(paragraf.hela()).isEqualTo(Paragraf.av("2099:1", "3", "4 a"));
    assertThat(Paragraf.av("2099:1", "", "7")).hasToString("SFS 2099:1 7 §");
    assertThat(Paragraf.av("2099:1", "", "")).hasToString("SFS 2099:1");
  }

  @Test
  void a_rule_tells_its_paragraphs_as_values() {
    assertThat(Lagstod.av(Regeln.class))
        .containsExactly(
            new Lagstod(
                new Paragraf("2099:1", "3", "4 a", "2", "5"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)),
                Lagrum.SAKNAS,
                Sakerhet.L),
            new Lagstod(Paragraf.av("2099:2", "", "1"), Period.ALLTID, "abc", Sakerhet.H));
    assertThat(Lagstod.av(Regeln.class).getFirst().arEjKontrollerad()).isTrue();
    assertThat(Lagstod.av(Regeln.class).getLast().arEjKontrollerad()).isFalse();
    assertThat(Sakerhet.MEM.visning()).isEqualTo("ur minnet");
  }

  @Test
  void a_rule_without_a_paragraph_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lagstod.av(ParagrafTest.class))
        .withMessageContaining("ParagrafTest");
  }
}

package se.omtanke.regler.overklagande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.beslutsratt.Beslutsrattslista;
import se.omtanke.regler.beslutsratt.Beslutsslag;
import se.omtanke.regler.utfall.OgiltigFraga;

class OverklagbarhetTest {

  private static final List<LocalDate> DAGAR =
      List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));

  @Test
  void every_kind_of_decision_has_one_road_as_long_as_someone_may_decide_it() {
    for (LocalDate dag : DAGAR) {
      List<String> iKraft =
          Beslutsrattslista.nivaer().stream()
              .filter(regel -> regel.galler().innehaller(dag))
              .flatMap(regel -> regel.beslut().stream())
              .map(Beslutsslag::namn)
              .toList();
      assertThat(
              Overklagandelista.vagar().stream()
                  .filter(regel -> regel.galler().innehaller(dag))
                  .flatMap(regel -> regel.beslut().stream()))
          .containsExactlyInAnyOrderElementsOf(iKraft);
    }
  }

  @Test
  void what_depends_is_said_of_kinds_that_the_rule_is_about() {
    assertThat(Overklagandelista.vagar())
        .allSatisfy(regel -> assertThat(regel.beslut()).containsAll(regel.beror()));
  }

  @Test
  void the_answer_names_its_paragraph_and_its_facts() {
    Overklagandesvar svar = Overklagbarhet.prova("lss_insats", LocalDate.of(2026, 3, 2));
    assertThat(svar.tillDomstol()).isTrue();
    assertThat(svar.paragraf()).hasToString("SFS 1993:387 27 §");
    assertThat(svar.spar())
        .singleElement()
        .satisfies(rad -> assertThat(rad.fakta()).hasSize(2))
        .satisfies(rad -> assertThat(rad.lagrum()).isEqualTo("SFS 1993:387 27 § 1 st."));
    assertThat(Overklagbarhet.prova("lvu_ansokan", LocalDate.of(2026, 3, 2)).tillDomstol())
        .isFalse();
  }

  @Test
  void what_no_rule_speaks_of_is_told() {
    assertThatThrownBy(() -> Overklagbarhet.prova("okand", LocalDate.of(2026, 3, 2)))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessageContaining("2026-03-02");
    assertThatThrownBy(() -> Overklagbarhet.prova("lvu_ansokan", LocalDate.of(2027, 1, 1)))
        .isInstanceOf(OgiltigFraga.class);
  }
}

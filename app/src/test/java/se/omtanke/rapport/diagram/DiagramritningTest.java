package se.omtanke.rapport.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.omtanke.rapport.Provposter;
import se.omtanke.rapport.berakning.Diagramresultat;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Underlag;
import se.omtanke.rapport.mall.Diagramslag;

/** A chart says what it shows, to those who see it and to those who do not. */
class DiagramritningTest {

  private static final Rapport RAPPORT =
      Rapportberakning.berakna(
          Provposter.mall("resultat-per-verksamhet.yaml"),
          Provposter.APRIL_2021,
          Map.of(),
          Underlag.av(Provposter.omraden()));

  private static final Rapport MANADER =
      Rapportberakning.berakna(
          Provposter.mall("manadssammanstallning.yaml"),
          Provposter.APRIL_2021,
          Map.of(),
          Underlag.av(Provposter.manader()));

  private static final List<Diagramresultat> DIAGRAM =
      Stream.of(RAPPORT, MANADER)
          .flatMap(rapport -> rapport.avsnitt().stream())
          .filter(Diagramresultat.class::isInstance)
          .map(Diagramresultat.class::cast)
          .toList();

  private static Diagramresultat diagram(Diagramslag slag) {
    return DIAGRAM.stream().filter(diagram -> diagram.slag() == slag).findFirst().orElseThrow();
  }

  @Test
  void the_title_is_the_conclusion_of_the_figures() {
    assertThat(Diagramord.titel(diagram(Diagramslag.ACKUMULERAT)))
        .isEqualTo("Nettokostnader: 6,6\u00a0mnkr högre än budget till och med april 2021");
    assertThat(Diagramord.titel(diagram(Diagramslag.BRYGGA)))
        .isEqualTo(
            "Prognosen är 11,8\u00a0mnkr högre än budget. Mest påverkar Kod 530: +6,7\u00a0mnkr");
  }

  @Test
  void the_bridge_leads_from_the_budget_to_the_forecast() {
    var rader = diagram(Diagramslag.BRYGGA).varden().rader();
    assertThat(rader).hasSize(15);
    assertThat(rader.getFirst().celler().getFirst().text()).isEqualTo("450,5");
    assertThat(rader.getLast().celler().getFirst().text()).isEqualTo("462,3");
  }

  @ParameterizedTest
  @EnumSource
  void every_chart_is_named_and_described_and_has_no_style_attribute(Diagrambredd bredd) {
    for (Diagramresultat diagram : DIAGRAM) {
      assertThat(Diagramritning.svg(diagram, bredd))
          .contains("role=\"img\"", "<title", "<desc")
          .doesNotContain("style=", "<script", "var(");
    }
  }

  @Test
  void a_forecast_is_dashed() {
    assertThat(Diagramritning.svg(diagram(Diagramslag.BRYGGA), Diagrambredd.BRED))
        .contains("stroke-dasharray");
  }

  @ParameterizedTest
  @EnumSource
  void no_text_lies_on_a_line_on_a_bar_or_on_another_text_or_is_cut(Diagrambredd bredd) {
    for (Diagramresultat diagram : DIAGRAM) {
      Ritad ritad = Ritad.av(Diagramritning.svg(diagram, bredd));
      assertThat(ritad.texter()).as(diagram.id()).isNotEmpty();
      assertThat(ritad.krockar()).as(diagram.id() + " " + bredd).isEmpty();
    }
  }

  @Test
  void text_is_as_large_on_a_phone_as_on_a_page() {
    for (Diagramresultat diagram : DIAGRAM) {
      Ritad smal = Ritad.av(Diagramritning.svg(diagram, Diagrambredd.SMAL));
      double pixlarPerEnhet = 320.0 / smal.bredd();
      assertThat(smal.textstorlek() * pixlarPerEnhet).isGreaterThanOrEqualTo(12);
    }
  }

  @Test
  void who_points_at_a_month_is_told_its_figures_with_their_unit() {
    assertThat(Diagramritning.svg(diagram(Diagramslag.ACKUMULERAT), Diagrambredd.SMAL))
        .containsPattern("data-varde=\"februari 2021: budget [^,]+,\\d, utfall [^,]+,\\d mnkr\"")
        .contains("data-varde=\"december 2021: budget ");
  }
}

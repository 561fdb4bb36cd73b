package se.omtanke.rapport.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
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

  private static Diagramresultat diagram(Diagramslag slag) {
    return RAPPORT.avsnitt().stream()
        .filter(Diagramresultat.class::isInstance)
        .map(Diagramresultat.class::cast)
        .filter(diagram -> diagram.slag() == slag)
        .findFirst()
        .orElseThrow();
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

  @Test
  void every_chart_is_named_and_described_and_has_no_style_attribute() {
    for (Diagramslag slag :
        new Diagramslag[] {
          Diagramslag.BRYGGA, Diagramslag.ACKUMULERAT, Diagramslag.PROGNOSVERSIONER
        }) {
      assertThat(Diagramritning.svg(diagram(slag)))
          .contains("role=\"img\"", "<title", "<desc")
          .doesNotContain("style=", "<script", "var(");
    }
  }

  @Test
  void a_forecast_is_dashed() {
    assertThat(Diagramritning.svg(diagram(Diagramslag.BRYGGA))).contains("stroke-dasharray");
  }
}

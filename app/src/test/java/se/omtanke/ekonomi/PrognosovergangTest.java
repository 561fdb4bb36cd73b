package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PrognosovergangTest {

  @Test
  void the_graph_prints_itself_as_a_diagram() {
    assertThat(Prognosovergang.diagram())
        .isEqualTo(
            """
            stateDiagram-v2
              EjPaborjad --> Paborjad: PABORJA
              Aterlamnad --> Lamnad: LAMNA
              Paborjad --> Lamnad: LAMNA
              Godkand --> Aterlamnad: ATERLAMNA
              Lamnad --> Aterlamnad: ATERLAMNA
              Lamnad --> Godkand: GODKANN
            """);
  }

  @Test
  void only_what_has_been_delivered_can_be_approved() {
    assertThat(Prognosovergang.GODKANN.mojlig(new Prognoslage.Lamnad(Instant.EPOCH))).isTrue();
    assertThat(Prognosovergang.GODKANN.mojlig(new Prognoslage.Paborjad(Instant.EPOCH))).isFalse();
  }
}

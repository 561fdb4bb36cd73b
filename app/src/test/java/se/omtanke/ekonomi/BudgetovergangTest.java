package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BudgetovergangTest {

  @Test
  void the_graph_prints_itself_as_a_diagram() {
    assertThat(Budgetovergang.diagram())
        .isEqualTo(
            """
            stateDiagram-v2
              Beredning --> Forslagstid: OPPNA_FORSLAG
              Forberedelse --> Forslagstid: OPPNA_FORSLAG
              Forslagstid --> Beredning: STANG_FORSLAG
              Beredning --> Faststallt: FASTSTALL
              Faststallt --> Beredning: ATERUPPTA
              Faststallt --> Beredning: ANGRA
            """);
  }

  @Test
  void nothing_is_adopted_while_managers_may_still_propose() {
    assertThat(Budgetovergang.FASTSTALL.mojlig(new Budgetlage.Forslagstid(Instant.EPOCH)))
        .isFalse();
    assertThat(Budgetovergang.FASTSTALL.mojlig(new Budgetlage.Beredning(Instant.EPOCH))).isTrue();
  }
}

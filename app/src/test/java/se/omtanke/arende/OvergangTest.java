package se.omtanke.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The life cycles as graphs. */
class OvergangTest {

  private static final Instant NU = Instant.EPOCH;

  @Test
  void a_case_begins_once_and_its_graph_draws_itself() {
    assertThat(Overgang.diagram(Arendeovergang.values()))
        .isEqualTo(
            """
            stateDiagram-v2
              [*] --> Aktualiserat: AKTUALISERA
              Aktualiserat --> Utreds: INLED
              Aktualiserat --> EjInlett: INLED_INTE
              Utreds --> Beslutat: BESLUTA
              Avslutat --> Utreds: ATERUPPTA
              Beslutat --> Utreds: ATERUPPTA
              EjInlett --> Utreds: ATERUPPTA
              Beslutat --> Avslutat: AVSLUTA
              Utreds --> Avslutat: AVSLUTA
            """);
  }

  @Test
  void nothing_takes_effect_before_it_is_decided() {
    assertThat(
            Arrays.stream(Beslutsovergang.values())
                .filter(steg -> steg.till() == Beslutslage.Fattat.class)
                .flatMap(steg -> steg.fran().stream())
                .toList())
        .containsExactlyInAnyOrder(Beslutslage.Foreslaget.class, Beslutslage.Hanskjutet.class);
    assertThat(Beslutsovergang.FATTA.mojlig(new Beslutslage.Tillbakadraget(NU, "Fel"))).isFalse();
  }

  @Test
  void an_appeal_that_came_too_late_never_reaches_the_court() {
    Overklagandelage avvisat = new Overklagandelage.Avvisat(NU, "För sent");
    assertThat(Arrays.stream(Overklagandeovergang.values()).filter(steg -> steg.mojlig(avvisat)))
        .isEmpty();
  }

  @Test
  void every_state_that_a_step_leads_to_can_be_read_back_from_its_code() {
    for (Arendeovergang steg : Arendeovergang.values()) {
      assertThat(Arendelage.av(steg.lagekod(), NU, "")).isInstanceOf(steg.till());
    }
    for (Utredningsovergang steg : Utredningsovergang.values()) {
      assertThat(Utredningslage.av(steg.lagekod(), NU, "")).isInstanceOf(steg.till());
    }
    for (Beslutsovergang steg : Beslutsovergang.values()) {
      assertThat(Beslutslage.av(steg.lagekod(), NU, "")).isInstanceOf(steg.till());
    }
    for (Overklagandeovergang steg : Overklagandeovergang.values()) {
      assertThat(Overklagandelage.av(steg.lagekod(), NU, "")).isInstanceOf(steg.till());
    }
  }

  @Test
  void a_life_has_one_beginning() {
    assertThat(
            Stream.of(
                    Arendeovergang.values(),
                    Utredningsovergang.values(),
                    Beslutsovergang.values(),
                    Overklagandeovergang.values())
                .map(alla -> Arrays.stream(alla).filter(steg -> steg.fran().isEmpty()).count()))
        .containsOnly(1L);
  }
}

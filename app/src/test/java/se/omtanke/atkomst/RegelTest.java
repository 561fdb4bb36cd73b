package se.omtanke.atkomst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.atkomst.Roll.CONTROLLER;
import static se.omtanke.atkomst.Roll.ENHETSCHEF;
import static se.omtanke.atkomst.Roll.SYSTEMAGARE;
import static se.omtanke.atkomst.Roll.UTFORARE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.Kommunkod;

class RegelTest {

  private static final Relation CHEF =
      new Relation() {
        @Override
        public String kod() {
          return "chef-for-enheten";
        }

        @Override
        public String villkor(String kolumn) {
          return kolumn + " = :uppdrag_enhet";
        }
      };

  private final Behorighet behorighet = new Behorighet(List.of(CHEF));

  private record Provatgard(Regel regel) implements Atgard {
    @Override
    public String kod() {
      return "prov.gora";
    }
  }

  @Test
  void a_role_opens_the_door_for_that_role_only() {
    Regel regel = Regel.rollen(CONTROLLER).eller(Regel.rollen(SYSTEMAGARE));
    assertThat(regel.oppnarFor(i(CONTROLLER))).isTrue();
    assertThat(regel.oppnarFor(i(UTFORARE))).isFalse();
  }

  @Test
  void someone_without_assignment_reaches_only_her_own_account() {
    assertThat(Regel.inloggad().oppnarFor(utanUppdrag())).isTrue();
    assertThat(Regel.allaUppdrag().oppnarFor(utanUppdrag())).isFalse();
    assertThat(Regel.chefForEnheten().oppnarFor(utanUppdrag())).isFalse();
  }

  @Test
  void a_relation_is_left_to_the_service_but_its_role_is_asked_at_the_door() {
    assertThat(Regel.chefForEnheten().oppnarFor(i(ENHETSCHEF))).isTrue();
    assertThat(Regel.chefForEnheten().oppnarFor(i(CONTROLLER))).isFalse();
  }

  @Test
  void a_rule_becomes_a_condition_with_only_what_the_database_must_decide() {
    Atgard atgard = new Provatgard(Regel.rollen(CONTROLLER).eller(Regel.chefForEnheten()));
    assertThat(villkor(atgard, CONTROLLER).alltid()).isTrue();
    assertThat(villkor(atgard, UTFORARE).aldrig()).isTrue();
    assertThat(villkor(atgard, ENHETSCHEF).sql()).isEqualTo("(enhet = :uppdrag_enhet)");
  }

  private Villkor villkor(Atgard atgard, Roll roll) {
    return behorighet.villkor(i(roll).uppdrag().orElseThrow(), atgard, "enhet");
  }

  private static Inloggad utanUppdrag() {
    return new Inloggad(UUID.randomUUID(), UUID.randomUUID(), "eva", "Eva Ek", Optional.empty(), 0);
  }

  private static Inloggad i(Roll roll) {
    UUID anvandare = UUID.randomUUID();
    Medarbetaruppdrag uppdrag =
        new Medarbetaruppdrag(
            UUID.randomUUID(),
            anvandare,
            roll,
            new Kommunkod("9900"),
            Optional.empty(),
            Optional.of(UUID.randomUUID()),
            LocalDate.of(2026, 1, 1),
            LocalDate.MAX,
            "system:prov");
    return new Inloggad(UUID.randomUUID(), anvandare, "eva", "Eva Ek", Optional.of(uppdrag), 1);
  }
}

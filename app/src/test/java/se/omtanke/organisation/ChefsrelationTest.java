package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.enMedarbetare;
import static se.omtanke.organisation.Enheter.enhet;
import static se.omtanke.organisation.Enheter.namnd;
import static se.omtanke.organisation.Enheter.omrade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Syfte;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class ChefsrelationTest {

  private static final Atgard LEDA =
      new Atgard() {
        @Override
        public String kod() {
          return "enhet.leda";
        }

        @Override
        public Regel regel() {
          return Regel.chefForEnheten();
        }
      };

  private final Grund grund;
  private final Organisation organisation;

  ChefsrelationTest(Testdatabas databas) {
    grund = Grund.pa(databas);
    organisation = new Organisation(grund.ider());
  }

  @Test
  void a_manager_leads_her_unit_and_every_unit_under_it_but_none_beside_or_above() {
    List<Enhetsversion> enheter =
        List.of(
            namnd("n"), omrade("a", "n"), enhet("a1", "a"), enhet("a11", "a1"), omrade("b", "n"));
    grund
        .transactions()
        .write(
            enMedarbetare(EXEMPELBY),
            Syfte.av("organisation.faststall", "organisation"),
            tx -> organisation.faststall(tx, enheter, List.of()));

    assertThat(leder(Optional.of("a"))).containsExactly("a", "a1", "a11");
    assertThat(leder(Optional.of("a1"))).containsExactly("a1", "a11");
    assertThat(leder(Optional.empty())).isEmpty();
  }

  private List<String> leder(Optional<String> chefens) {
    Behorighet behorighet = new Behorighet(List.of(new Chefsrelation(grund.klocka())));
    return grund
        .transactions()
        .read(
            enMedarbetare(EXEMPELBY),
            tx -> {
              Organisationstrad trad = organisation.trad(tx, LocalDate.of(2026, 11, 23));
              Medarbetaruppdrag uppdrag = chef(chefens.flatMap(trad::enhet).map(Enhet::id));
              return trad.alla().stream()
                  .filter(enhet -> behorighet.far(tx, uppdrag, LEDA, enhet.id()))
                  .map(Enhet::nyckel)
                  .toList();
            });
  }

  private static Medarbetaruppdrag chef(Optional<UUID> enhet) {
    return new Medarbetaruppdrag(
        new UUID(7, 1),
        new UUID(7, 2),
        Roll.ENHETSCHEF,
        EXEMPELBY,
        Optional.empty(),
        enhet,
        LocalDate.of(2024, 1, 1),
        LocalDate.MAX,
        "prov");
  }
}

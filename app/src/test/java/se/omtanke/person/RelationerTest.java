package se.omtanke.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.person.Personrum.ANNAN_NAMND;
import static se.omtanke.person.Personrum.HANDLAGGARE;
import static se.omtanke.person.Personrum.kvinna;
import static se.omtanke.person.Personrum.man;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.regler.Period;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class RelationerTest {

  private static final LocalDate FODD = LocalDate.of(2015, 3, 1);
  private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);

  private final Personrum rum;
  private final Relationer relationer;
  private final Hushallen hushallen;

  RelationerTest(Testdatabas databas) {
    rum = Personrum.pa(databas);
    relationer = new Relationer(rum.personer(), rum.grund().ider(), rum.grund().klocka());
    hushallen = new Hushallen(rum.personer(), rum.grund().ider());
  }

  @Test
  void a_guardian_speaks_for_the_child_until_the_relation_ends() {
    UUID barn = rum.finns(kvinna("2015-03-01"), "Barn", "Ettsson");
    UUID mor = rum.finns(kvinna("1985-03-01"), "Mor", "Ettsson");
    Relation vardnad =
        new Relation(barn, mor, Relationsslag.VARDNADSHAVARE, true, Period.fran(FODD));
    lagg(vardnad);

    assertThat(foretradare(barn)).containsExactly(mor);
    assertThat(rum.<List<Relation>>las(HANDLAGGARE, tx -> relationer.av(tx, mor)))
        .containsExactly(vardnad);

    rum.skriv(
        HANDLAGGARE,
        tx -> {
          relationer.avsluta(tx, vardnad, IDAG);
          return barn;
        });
    assertThat(foretradare(barn)).isEmpty();
    assertThat(rum.<List<Relation>>las(HANDLAGGARE, tx -> relationer.till(tx, barn)))
        .extracting(Relation::giltig)
        .containsExactly(new Period(FODD, IDAG));
  }

  @Test
  void a_guardian_may_be_barred_from_what_is_known_of_a_minor_and_then_speaks_for_nobody() {
    UUID barn = rum.finns(kvinna("2015-03-02"), "Barn", "Tvåsson");
    UUID far = rum.finns(man("1985-03-02"), "Far", "Tvåsson");
    lagg(new Relation(barn, far, Relationsslag.VARDNADSHAVARE, false, Period.fran(FODD)));

    assertThat(foretradare(barn)).isEmpty();
    assertThat(rum.<Boolean>las(HANDLAGGARE, tx -> relationer.insynSparrad(tx, barn, far)))
        .isEqualTo(true);
  }

  @Test
  void what_cannot_be_is_refused_in_words() {
    UUID barn = rum.finns(kvinna("2015-03-03"), "Barn", "Tresson");
    UUID ombud = rum.finns(man("1985-03-03"), "Ombud", "Tresson");
    UUID okand = new UUID(7, 7);

    assertThatThrownBy(
            () -> lagg(new Relation(barn, barn, Relationsslag.SYSKON, true, Period.fran(FODD))))
        .isInstanceOf(OgiltigIndata.class);
    assertThatThrownBy(
            () -> lagg(new Relation(barn, ombud, Relationsslag.OMBUD, false, Period.fran(FODD))))
        .isInstanceOf(OgiltigIndata.class);
    assertThatThrownBy(
            () -> lagg(new Relation(barn, okand, Relationsslag.SYSKON, true, Period.fran(FODD))))
        .isInstanceOf(Saknas.class);
  }

  @Test
  void a_child_may_live_in_two_households_and_what_was_so_is_kept() {
    UUID barn = rum.finns(kvinna("2015-03-04"), "Barn", "Fyrsson");
    UUID mor = rum.finns(kvinna("1985-03-04"), "Mor", "Fyrsson");
    UUID far = rum.finns(man("1985-03-04"), "Far", "Fyrsson");
    LocalDate delat = LocalDate.of(2024, 1, 1);
    UUID hemma =
        rum.skriv(
            HANDLAGGARE,
            tx -> {
              UUID hushall = hushallen.nytt(tx, mor, FODD);
              hushallen.flyttaIn(tx, hushall, far, FODD);
              hushallen.flyttaIn(tx, hushall, barn, FODD);
              hushallen.flyttaUt(tx, hushall, far, delat);
              UUID andra = hushallen.nytt(tx, far, delat);
              hushallen.flyttaIn(tx, andra, barn, delat);
              return hushall;
            });

    List<Hushall> barnets = rum.las(HANDLAGGARE, tx -> hushallen.av(tx, barn));
    assertThat(barnets).hasSize(2);
    assertThat(barnets)
        .filteredOn(h -> h.id().equals(hemma))
        .flatExtracting(Hushall::medlemmar)
        .contains(new Hushall.Medlem(far, new Period(FODD, delat)));
    assertThat(rum.<List<Hushall>>las(ANNAN_NAMND, tx -> hushallen.av(tx, barn))).isEmpty();
  }

  private void lagg(Relation relation) {
    rum.skriv(
        HANDLAGGARE,
        tx -> {
          relationer.lagg(tx, relation);
          return relation;
        });
  }

  private List<UUID> foretradare(UUID person) {
    return rum.las(
        HANDLAGGARE,
        tx -> relationer.foretradare(tx, person).stream().map(Relation::motpart).toList());
  }
}

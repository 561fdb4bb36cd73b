package se.omtanke.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.person.Personrum.ANNAN_NAMND;
import static se.omtanke.person.Personrum.HANDLAGGARE;
import static se.omtanke.person.Personrum.kvinna;
import static se.omtanke.person.Personrum.man;
import static se.omtanke.person.Personrum.skyddad;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.person.exempel.Provnummer;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class DubbletterTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);

  private final Personrum rum;
  private final Dubbletter dubbletter;
  private final Sammanslagningar sammanslagningar;
  private final Bekraftelser bekraftelser;

  DubbletterTest(Testdatabas databas) {
    rum = Personrum.pa(databas);
    dubbletter = new Dubbletter(rum.personer(), rum.grund().klocka());
    sammanslagningar = new Sammanslagningar(rum.personer(), rum.grund().ider());
    bekraftelser = new Bekraftelser(rum.personer(), rum.grund().ider());
  }

  @Test
  void the_same_number_name_or_a_spelling_variant_on_the_same_day_of_birth_is_warned_of() {
    Identitet nummer = man("1990-01-01");
    UUID id = rum.finns(nummer, "Karl Gustaf", "Nilsson");

    assertThat(grunder(NyPerson.av(nummer, Personnamn.av("Annat", "Namn"))))
        .containsExactly(Dubblett.Grund.SAMMA_NUMMER);
    Identitet reserv =
        new Identitet.Reservnummer("ABC1", Optional.of(LocalDate.of(1990, 1, 1)), Kon.MAN);
    assertThat(grunder(NyPerson.av(reserv, Personnamn.av("Karl Gustaf", "Nilsson"))))
        .containsExactly(Dubblett.Grund.SAMMA_NAMN);
    assertThat(grunder(NyPerson.av(reserv, Personnamn.av("Carl", "Nilson"))))
        .containsExactly(Dubblett.Grund.LIKNANDE_NAMN);
    assertThat(grunder(NyPerson.av(man("1990-01-02"), Personnamn.av("Karl Gustaf", "Nilsson"))))
        .isEmpty();
    assertThat(id).isNotNull();
  }

  @Test
  void a_protected_person_is_told_of_by_her_number_only() {
    Identitet nummer = kvinna("1990-02-01");
    rum.registrera(HANDLAGGARE, skyddad(nummer, Personnamn.av("Skydda", "Skyddsson")));
    Identitet reserv =
        new Identitet.Reservnummer("ABC2", Optional.of(LocalDate.of(1990, 2, 1)), Kon.KVINNA);

    assertThat(grunder(NyPerson.av(reserv, Personnamn.av("Skydda", "Skyddsson")))).isEmpty();
    assertThat(grunder(NyPerson.av(nummer, Personnamn.av("Skydda", "Skyddsson"))))
        .containsExactly(Dubblett.Grund.SAMMA_NUMMER);
  }

  @Test
  void two_registrations_of_one_person_are_merged_and_the_merger_is_undone() {
    UUID bort =
        rum.finns(
            new Identitet.Reservnummer("RES-1", Optional.empty(), Kon.OKANT),
            "Samma",
            "Sammansson");
    UUID kvar = rum.finns(kvinna("1990-03-01"), "Samma", "Sammansson");
    slaIhop(bort, kvar);

    assertThat(rum.sok(HANDLAGGARE, "sammansson").personer())
        .extracting(Person::id)
        .containsExactly(kvar);
    assertThat(rum.sok(HANDLAGGARE, "RES-1").personer())
        .extracting(Person::id)
        .containsExactly(kvar);
    assertThat(rum.oppna(bort).id()).isEqualTo(kvar);
    assertThat(samma(bort)).containsExactly(kvar, bort);
    assertThat(samma(kvar)).containsExactly(kvar, bort);

    rum.skriv(
        HANDLAGGARE,
        tx -> {
          sammanslagningar.angra(tx, bort, kvar);
          return kvar;
        });
    assertThat(rum.sok(HANDLAGGARE, "sammansson").personer()).hasSize(2);
    assertThat(rum.oppna(bort).id()).isEqualTo(bort);
    assertThat(samma(bort)).containsExactly(bort);
  }

  @Test
  void a_chain_of_mergers_is_refused_and_so_is_a_person_with_herself() {
    UUID a = rum.finns(kvinna("1990-04-01"), "Kedja", "Asson");
    UUID b = rum.finns(kvinna("1990-04-02"), "Kedja", "Bsson");
    UUID c = rum.finns(kvinna("1990-04-03"), "Kedja", "Csson");
    slaIhop(a, b);

    assertThatThrownBy(() -> slaIhop(b, c)).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> slaIhop(c, a)).isInstanceOf(Konflikt.class);
    assertThatThrownBy(() -> slaIhop(c, c)).isInstanceOf(OgiltigIndata.class);
  }

  @Test
  void a_strange_day_of_birth_is_asked_about_and_not_refused() {
    assertThat(Rimlighetsfraga.om(man("2026-11-24"), IDAG))
        .contains(Rimlighetsfraga.FODD_I_FRAMTIDEN);
    assertThat(Rimlighetsfraga.om(man("1916-11-23"), IDAG)).contains(Rimlighetsfraga.OVER_110_AR);
    assertThat(Rimlighetsfraga.om(man("1916-11-24"), IDAG)).isEmpty();
    assertThat(Rimlighetsfraga.om(new Identitet.OfottBarn(LocalDate.of(2027, 1, 1)), IDAG))
        .isEmpty();
  }

  @Test
  void a_person_is_opened_after_a_second_identifier_that_is_hers() {
    UUID ena = rum.finns(kvinna("2016-05-01"), "Lika", "Likasson");
    UUID andra = rum.finns(kvinna("2017-06-02"), "Lika", "Likasson");

    assertThatThrownBy(() -> bekrafta(ena, "2017-06-02"))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageNotContaining("2016");
    assertThatThrownBy(() -> bekrafta(ena, "")).isInstanceOf(OgiltigIndata.class);
    bekrafta(andra, "2017-06-02");
    bekrafta(
        ena, Provnummer.personnummer(LocalDate.of(2016, 5, 1), Kon.KVINNA).siffror().substring(8));

    assertThat(bekraftad(ena)).isTrue();
    rum.grund().klocka().framat(Duration.ofHours(13));
    assertThat(bekraftad(ena)).isFalse();
  }

  @Test
  void another_boards_persons_are_not_told_of() {
    Identitet nummer = man("1990-06-01");
    rum.finns(nummer, "Vår", "Egensson");

    List<Dubblett> deras =
        rum.las(
            ANNAN_NAMND,
            tx -> dubbletter.av(tx, NyPerson.av(nummer, Personnamn.av("Vår", "Egensson"))));
    assertThat(deras).isEmpty();
  }

  private List<Dubblett.Grund> grunder(NyPerson ny) {
    return rum.las(HANDLAGGARE, tx -> dubbletter.av(tx, ny).stream().map(Dubblett::grund).toList());
  }

  private void slaIhop(UUID bort, UUID kvar) {
    rum.skriv(
        HANDLAGGARE,
        tx -> {
          sammanslagningar.slaIhop(tx, bort, kvar);
          return kvar;
        });
  }

  private Set<UUID> samma(UUID person) {
    return rum.las(HANDLAGGARE, tx -> sammanslagningar.samma(tx, person));
  }

  private void bekrafta(UUID person, String svar) {
    rum.skriv(
        HANDLAGGARE,
        tx -> {
          bekraftelser.bekrafta(tx, person, svar);
          return person;
        });
  }

  private boolean bekraftad(UUID person) {
    return rum.<Boolean>las(HANDLAGGARE, tx -> bekraftelser.finns(tx, person));
  }
}

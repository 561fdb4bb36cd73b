package se.omtanke.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.person.Personrum.ANNAN_NAMND;
import static se.omtanke.person.Personrum.HANDLAGGARE;
import static se.omtanke.person.Personrum.kvinna;
import static se.omtanke.person.Personrum.man;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.person.exempel.Provnummer;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class PersonandringarTest {

  private static final LocalDate IGAR = LocalDate.of(2026, 11, 22);

  private final Personrum rum;
  private final Personandringar andringar;

  PersonandringarTest(Testdatabas databas) {
    rum = Personrum.pa(databas);
    andringar = new Personandringar(rum.personer(), rum.grund().ider(), rum.grund().klocka());
  }

  @BeforeEach
  void en_stund_senare() {
    rum.grund().klocka().framat(Duration.ofSeconds(1));
  }

  @Test
  void a_new_name_holds_from_its_day_and_both_names_lead_to_her() {
    UUID id = rum.finns(kvinna("1970-01-01"), "Byter", "Gammelnamn");

    gor(
        id,
        (tx, sedd) ->
            andringar.namn(tx, id, sedd, Personnamn.av("Byter", "Nynamn"), Optional.of(IGAR)));

    assertThat(rum.oppna(id).kallad()).isEqualTo("Nynamn, Byter");
    assertThat(rum.sok(HANDLAGGARE, "gammelnamn").personer()).hasSize(1);
    assertThat(rum.sok(HANDLAGGARE, "nynamn").personer()).hasSize(1);
    assertThat(rum.uppgifter(id).tidigareNamn())
        .extracting(namn -> namn.synligt().orElseThrow().efternamn())
        .containsExactly("Gammelnamn");
  }

  @Test
  void a_correction_leaves_no_former_name_but_what_was_believed_stays_on_record() {
    UUID id = rum.finns(kvinna("1970-01-02"), "Felstavad", "Felstavadsson");

    gor(
        id,
        (tx, sedd) ->
            andringar.namn(tx, id, sedd, Personnamn.av("Rätt", "Rättsson"), Optional.empty()));

    assertThat(rum.uppgifter(id).tidigareNamn()).isEmpty();
    assertThat(rum.sok(HANDLAGGARE, "felstavadsson").personer()).isEmpty();
    assertThat(
            rum.grund()
                .kolumn(
                    HANDLAGGARE,
                    "SELECT efternamn FROM personnamn WHERE kommun = '9900' AND person = '%s' ORDER BY registrerad"
                        .formatted(id)))
        .containsExactly("Felstavadsson", "Rättsson");
  }

  @Test
  void a_changed_number_is_linked_and_never_overwritten() {
    Identitet samordning = Provnummer.samordningsnummer(LocalDate.of(1991, 4, 5), Kon.MAN);
    UUID id = rum.finns(samordning, "Ny", "Folkbokförd");
    Identitet personnummer = man("1991-04-05");

    gor(id, (tx, sedd) -> andringar.identitet(tx, id, sedd, personnummer, Optional.of(IGAR)));

    assertThat(rum.oppna(id).identitet()).isEqualTo(personnummer);
    for (Identitet nummer : List.of(samordning, personnummer)) {
      assertThat(rum.sok(HANDLAGGARE, nummer.fullt()).personer())
          .extracting(Person::id)
          .containsExactly(id);
    }
  }

  @Test
  void a_child_that_is_born_keeps_who_it_is() {
    UUID id =
        rum.registrera(
            HANDLAGGARE,
            new NyPerson(
                new Identitet.OfottBarn(LocalDate.of(2026, 11, 20)),
                Optional.empty(),
                Skyddsniva.INGEN));
    Identitet nummer = kvinna("2026-11-19");

    gor(
        id,
        (tx, sedd) ->
            andringar.identitet(tx, id, sedd, nummer, Optional.of(LocalDate.of(2026, 11, 19))));

    assertThat(rum.sok(HANDLAGGARE, nummer.fullt()).personer())
        .extracting(Person::id)
        .containsExactly(id);
  }

  @Test
  void a_number_that_someone_else_has_or_has_had_is_refused() {
    Identitet upptaget = kvinna("1970-02-01");
    rum.finns(upptaget, "Har", "Numret");
    UUID id = rum.finns(kvinna("1970-02-02"), "Vill", "Ha");

    assertThatThrownBy(
            () ->
                gor(
                    id,
                    (tx, sedd) -> andringar.identitet(tx, id, sedd, upptaget, Optional.of(IGAR))))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("slås ihop");
  }

  @Test
  void whoever_saw_her_as_she_was_before_is_told() {
    UUID id = rum.finns(kvinna("1970-03-01"), "Samtidig", "Ändring");
    String sedd = rum.oppna(id).version();
    rum.skriv(
        HANDLAGGARE,
        tx -> {
          andringar.sprak(tx, id, sedd, new Sprakbehov("so", Tolkslag.TALAT), Optional.of(IGAR));
          return id;
        });

    assertThatThrownBy(
            () ->
                rum.skriv(
                    HANDLAGGARE,
                    tx -> {
                      andringar.namn(tx, id, sedd, Personnamn.av("A", "Bsson"), Optional.of(IGAR));
                      return id;
                    }))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("Det du skrev står kvar");
    assertThat(rum.uppgifter(id).sprak()).isEqualTo(new Sprakbehov("so", Tolkslag.TALAT));
  }

  @Test
  void protection_hides_her_from_its_day_and_ends_as_it_began() {
    UUID id = rum.finns(kvinna("1970-04-01"), "Blir", "Skyddadsson");

    gor(
        id,
        (tx, sedd) ->
            andringar.skydd(tx, id, sedd, Skyddsniva.SKYDDAD_FOLKBOKFORING, Optional.of(IGAR)));
    assertThat(rum.sok(HANDLAGGARE, "skyddadsson").personer()).isEmpty();
    assertThat(rum.lista(HANDLAGGARE, id))
        .extracting(Person::visningsnamn)
        .containsExactly("Skyddad person");

    rum.grund().klocka().framat(Duration.ofSeconds(1));
    gor(
        id,
        (tx, sedd) ->
            andringar.skydd(tx, id, sedd, Skyddsniva.INGEN, Optional.of(IGAR.plusDays(1))));
    assertThat(rum.sok(HANDLAGGARE, "skyddadsson").personer()).hasSize(1);
  }

  @Test
  void a_former_name_or_number_does_not_lead_to_one_with_another_identity() {
    Identitet gammalt = kvinna("1970-05-01");
    UUID id = rum.finns(gammalt, "Förr", "Förrsson");
    Identitet nytt = kvinna("1970-05-02");
    gor(
        id,
        (tx, sedd) ->
            andringar.namn(tx, id, sedd, Personnamn.av("Nu", "Nusson"), Optional.of(IGAR)));
    gor(id, (tx, sedd) -> andringar.identitet(tx, id, sedd, nytt, Optional.of(IGAR)));
    gor(id, (tx, sedd) -> andringar.skydd(tx, id, sedd, Skyddsniva.FINGERADE, Optional.of(IGAR)));

    assertThat(rum.sok(HANDLAGGARE, gammalt.fullt()).personer()).isEmpty();
    assertThat(rum.sok(HANDLAGGARE, "förrsson").personer()).isEmpty();
    assertThat(rum.sok(HANDLAGGARE, nytt.fullt()).personer()).hasSize(1);
    rum.grund().klocka().framat(Duration.ofSeconds(1));
    gor(id, (tx, sedd) -> andringar.skydd(tx, id, sedd, Skyddsniva.INGEN, Optional.empty()));
    assertThat(rum.sok(HANDLAGGARE, "förrsson").personer()).hasSize(1);
  }

  @Test
  void a_placed_childs_whereabouts_are_hidden_without_her_being_protected() {
    UUID id = rum.finns(kvinna("2015-05-02"), "Placerad", "Placeradsson");
    gor(
        id,
        (tx, sedd) ->
            andringar.adress(
                tx,
                id,
                sedd,
                adress(Adresslag.FOLKBOKFORING, "Hemgatan 1", false),
                Optional.of(IGAR)));
    gor(
        id,
        (tx, sedd) ->
            andringar.adress(
                tx,
                id,
                sedd,
                adress(Adresslag.VISTELSE, "Gömda vägen 2", true),
                Optional.of(IGAR)));

    List<Skyddat<Adress>> adresser = rum.uppgifter(id).adresser();

    assertThat(adresser).hasSize(2);
    assertThat(adresser.getFirst().synligt()).isPresent();
    assertThat(adresser.getLast().synligt()).isEmpty();
    assertThat(adresser.toString()).doesNotContain("vägen");
    assertThat(adresser.getLast().oppnat(rum.oppna(id).oppning()).rader())
        .containsExactly("Gömda vägen 2", "999 99 Exempelby");
  }

  @Test
  void moving_ends_the_former_address_of_the_same_kind_only_and_another_board_sees_neither() {
    UUID id = rum.finns(man("1970-06-02"), "Flyttar", "Flyttsson");
    gor(
        id,
        (tx, sedd) ->
            andringar.adress(
                tx,
                id,
                sedd,
                adress(Adresslag.FOLKBOKFORING, "Ena gatan 1", false),
                Optional.empty()));
    gor(
        id,
        (tx, sedd) ->
            andringar.adress(
                tx, id, sedd, adress(Adresslag.POST, "Box 1", false), Optional.empty()));
    gor(
        id,
        (tx, sedd) ->
            andringar.adress(
                tx,
                id,
                sedd,
                adress(Adresslag.FOLKBOKFORING, "Andra gatan 2", false),
                Optional.of(IGAR)));

    assertThat(rum.uppgifter(id).adresser())
        .extracting(a -> a.synligt().orElseThrow().gata())
        .containsExactly("Andra gatan 2", "Box 1");
    assertThat(
            rum.grund().kolumn(ANNAN_NAMND, "SELECT gata FROM personadress WHERE kommun = '9900'"))
        .isEmpty();
  }

  @Test
  void a_day_far_ahead_is_refused_in_words() {
    UUID id = rum.finns(man("1970-07-02"), "Fram", "Framsson");

    assertThatThrownBy(
            () ->
                gor(
                    id,
                    (tx, sedd) ->
                        andringar.namn(
                            tx,
                            id,
                            sedd,
                            Personnamn.av("A", "Bsson"),
                            Optional.of(LocalDate.of(2062, 1, 1)))))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("mer än ett år fram");
  }

  private static Adress adress(Adresslag slag, String gata, boolean hemlig) {
    return new Adress(slag, Optional.empty(), gata, "99999", "Exempelby", hemlig);
  }

  private void gor(UUID id, Personrum.Andring andring) {
    rum.andra(id, andring);
  }
}

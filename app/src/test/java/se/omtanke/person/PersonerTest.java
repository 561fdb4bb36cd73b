package se.omtanke.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.person.Personrum.ANNAN_KOMMUN;
import static se.omtanke.person.Personrum.ANNAN_NAMND;
import static se.omtanke.person.Personrum.HANDLAGGARE;
import static se.omtanke.person.Personrum.kvinna;
import static se.omtanke.person.Personrum.man;
import static se.omtanke.person.Personrum.skyddad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class PersonerTest {

  private final Personrum rum;

  PersonerTest(Testdatabas databas) {
    rum = Personrum.pa(databas);
  }

  @Test
  void a_registered_person_can_be_opened_and_has_number_name_and_birth_date() {
    UUID id = rum.finns(kvinna("1985-03-12"), "Anna  Karin", "Sandström");

    OppnadPerson anna = rum.las(HANDLAGGARE, tx -> rum.personer().oppna(tx, id));

    assertThat(anna.kallad()).isEqualTo("Sandström, Anna Karin");
    assertThat(anna.identitet().fullt()).startsWith("19850312-238");
    assertThat(anna.person().maskeratNummer()).isEqualTo("850312-••••");
    assertThat(anna.person().fodd()).contains(LocalDate.of(1985, 3, 12));
    assertThat(anna.identitet().kon()).isEqualTo(Kon.KVINNA);
  }

  @Test
  void a_person_may_be_unknown_or_not_yet_born() {
    UUID okand =
        rum.registrera(
            HANDLAGGARE,
            new NyPerson(
                new Identitet.OkandIdentitet("Okänd man vid Torget", Okandgrund.EJ_FASTSTALLD),
                Optional.empty(),
                Skyddsniva.INGEN));
    UUID barn =
        rum.registrera(
            HANDLAGGARE,
            new NyPerson(
                new Identitet.OfottBarn(LocalDate.of(2027, 2, 10)),
                Optional.empty(),
                Skyddsniva.INGEN));

    assertThat(rum.lista(HANDLAGGARE, barn, okand))
        .extracting(Person::visningsnamn)
        .containsExactly("Väntat barn", "Okänd man vid Torget");
  }

  @Test
  void what_is_protected_is_hidden_in_lists_and_in_words_but_not_in_the_opened_record() {
    UUID id =
        rum.registrera(
            HANDLAGGARE, skyddad(kvinna("1979-01-02"), Personnamn.av("Hemliga", "Gömdsson")));

    Person iLista = rum.lista(HANDLAGGARE, id).getFirst();
    OppnadPerson oppnad = rum.las(HANDLAGGARE, tx -> rum.personer().oppna(tx, id));

    assertThat(iLista.visningsnamn()).isEqualTo("Skyddad person");
    assertThat(iLista.maskeratNummer()).isEqualTo("••••••-••••");
    assertThat(iLista.fodd()).isEmpty();
    assertThat(iLista + " " + oppnad).doesNotContain("Gömdsson").doesNotContain("790102");
    assertThat(oppnad.kallad()).isEqualTo("Gömdsson, Hemliga");
  }

  @Test
  void the_proof_of_one_record_does_not_open_another() {
    UUID ena = rum.finns(kvinna("1979-02-02"), "Ena", "Provsson");
    UUID andra = rum.finns(kvinna("1979-02-03"), "Andra", "Provsson");
    OppnadPerson oppnad = rum.las(HANDLAGGARE, tx -> rum.personer().oppna(tx, ena));
    Person annan = rum.las(HANDLAGGARE, tx -> rum.personer().oppna(tx, andra)).person();

    assertThatThrownBy(() -> annan.identitet().oppnat(oppnad.oppning()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_protected_person_is_found_by_her_whole_number_only() {
    Identitet nummer = man("1979-03-03");
    UUID id = rum.registrera(HANDLAGGARE, skyddad(nummer, Personnamn.av("Dold", "Undangömd")));

    assertThat(rum.sok(HANDLAGGARE, "Undangömd").personer()).isEmpty();
    assertThat(rum.sok(HANDLAGGARE, "19790303").personer()).isEmpty();
    assertThat(rum.sok(HANDLAGGARE, nummer.fullt()).personer())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.id()).isEqualTo(id);
              assertThat(p.visningsnamn()).isEqualTo("Skyddad person");
            });
  }

  @Test
  void search_finds_by_prefix_by_several_words_and_by_spelling_variants_in_swedish_order() {
    rum.finns(man("1961-01-01"), "Karl Gustaf", "Ericsson");
    rum.finns(man("1961-01-02"), "Carl", "Eriksson");
    rum.finns(kvinna("1961-01-03"), "Kristina", "Erixon");
    rum.finns(kvinna("1961-01-04"), "Christina", "Eriksson-Öst");

    assertThat(namn("carl erik")).containsExactly("Eriksson, Carl", "Ericsson, Karl Gustaf");
    assertThat(namn("Kristina Eriks")).contains("Erixon, Kristina", "Eriksson-Öst, Christina");
    assertThat(namn("gustav")).containsExactly("Ericsson, Karl Gustaf");
    assertThat(namn("öst")).containsExactly("Eriksson-Öst, Christina");
    rum.finns(kvinna("1961-02-01"), "Sortera", "Zzåg");
    rum.finns(kvinna("1961-02-02"), "Sortera", "Zzög");
    rum.finns(kvinna("1961-02-03"), "Sortera", "Zzäg");
    rum.finns(kvinna("1961-02-04"), "Sortera", "Zzog");
    assertThat(namn("Zz"))
        .containsExactly("Zzog, Sortera", "Zzåg, Sortera", "Zzäg, Sortera", "Zzög, Sortera");
  }

  @Test
  void search_finds_by_number_and_by_day_of_birth() {
    Identitet nummer = kvinna("1962-05-06");
    UUID id = rum.finns(nummer, "Nummer", "Provsson");

    for (String skrivet :
        List.of(nummer.fullt(), nummer.fullt().substring(2), "19620506", "1962-05-06")) {
      assertThat(rum.sok(HANDLAGGARE, skrivet).personer())
          .as(skrivet)
          .extracting(Person::id)
          .contains(id);
    }
  }

  @Test
  void a_case_number_is_asked_of_the_floor_that_has_cases() {
    UUID id = rum.finns(kvinna("1962-05-07"), "Ärende", "Provsson");
    var register =
        new Arendenummersokning() {
          @Override
          public boolean arNummer(String sokord) {
            return sokord.startsWith("SN ");
          }

          @Override
          public List<UUID> personer(Transaction tx, String nummer) {
            return nummer.equals("SN 2026-1") ? List.of(id, new UUID(7, 7)) : List.of();
          }
        };
    Personer personer =
        new Personer(
            rum.grund().ider(),
            rum.grund().klocka(),
            new Personrum.Arendenummer(List.of(register)));

    assertThat(rum.<Sokresultat>las(HANDLAGGARE, tx -> personer.sok(tx, "SN 2026-1")).personer())
        .extracting(Person::id)
        .containsExactly(id);
    assertThat(rum.<Sokresultat>las(HANDLAGGARE, tx -> personer.sok(tx, "SN 2026-2")).personer())
        .isEmpty();
  }

  @Test
  void each_person_shown_stands_in_the_access_log_as_listed_or_opened() {
    UUID id = rum.finns(kvinna("1963-05-06"), "Loggad", "Loggsson");
    rum.sok(HANDLAGGARE, "loggsson");
    rum.las(HANDLAGGARE, tx -> rum.personer().oppna(tx, id));

    assertThat(
            rum.grund()
                .kolumn(
                    HANDLAGGARE,
                    "SELECT visning FROM atkomstlogg WHERE kommun = '9900' AND person = '%s' ORDER BY id"
                        .formatted(id)))
        .containsExactly("LISTA", "OPPNAD");
  }

  @Test
  void the_same_number_is_refused_in_the_same_board_and_is_the_same_person_in_another() {
    Identitet nummer = man("1964-05-06");
    NyPerson ny = NyPerson.av(nummer, Personnamn.av("Sammes", "Sammesson"));
    UUID id = rum.registrera(HANDLAGGARE, ny);

    assertThatThrownBy(() -> rum.registrera(HANDLAGGARE, ny))
        .isInstanceOf(Konflikt.class)
        .hasMessageNotContaining(nummer.fullt());
    assertThat(rum.sok(ANNAN_NAMND, "sammesson").personer()).isEmpty();
    assertThat(rum.registrera(ANNAN_NAMND, ny)).isEqualTo(id);
    assertThat(rum.sok(ANNAN_NAMND, "sammesson").personer()).hasSize(1);
  }

  @Test
  void another_board_and_another_kommun_neither_find_list_nor_open_her() {
    UUID id = rum.finns(kvinna("1965-05-06"), "Egen", "Egensson");

    for (var annan : List.of(ANNAN_NAMND, ANNAN_KOMMUN)) {
      assertThat(rum.sok(annan, "egensson").personer()).isEmpty();
      assertThat(rum.sok(annan, "19650506").personer()).isEmpty();
      assertThat(rum.lista(annan, id)).isEmpty();
      assertThatThrownBy(() -> rum.las(annan, tx -> rum.personer().oppna(tx, id)))
          .isInstanceOf(Saknas.class);
    }
  }

  @Test
  void one_without_a_board_sees_and_registers_nobody() {
    UUID id = rum.finns(kvinna("1966-05-06"), "Nämnd", "Nämndsson");
    var utanNamnd = Grund.enMedarbetare(Grund.EXEMPELBY);

    assertThat(rum.sok(utanNamnd, "nämndsson").personer()).isEmpty();
    assertThatThrownBy(() -> rum.las(utanNamnd, tx -> rum.personer().oppna(tx, id)))
        .isInstanceOf(Saknas.class);
    assertThatThrownBy(
            () ->
                rum.registrera(
                    utanNamnd, NyPerson.av(man("1966-05-07"), Personnamn.av("A", "Bsson"))))
        .isInstanceOf(Otillatet.class);
  }

  @Test
  void a_search_says_when_there_are_more_than_it_shows() {
    for (int dag = 1; dag <= Personer.FLEST + 1; dag++) {
      rum.finns(man("1950-01-%02d".formatted(dag)), "Många", "Flersson");
    }

    Sokresultat traffar = rum.sok(HANDLAGGARE, "flersson");

    assertThat(traffar.fler()).isTrue();
    assertThat(traffar.personer()).hasSize(Personer.FLEST);
  }

  @Test
  void too_little_to_search_by_is_refused_in_words() {
    assertThatThrownBy(() -> rum.sok(HANDLAGGARE, "a"))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessage("Skriv minst två bokstäver av namnet, eller ett nummer.");
    assertThatThrownBy(() -> rum.sok(HANDLAGGARE, " ")).isInstanceOf(OgiltigIndata.class);
  }

  private List<String> namn(String sokord) {
    return rum.sok(HANDLAGGARE, sokord).personer().stream().map(Person::visningsnamn).toList();
  }
}

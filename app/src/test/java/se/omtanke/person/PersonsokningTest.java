package se.omtanke.person;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.person.Personrum.HANDLAGGARE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.person.exempel.Befolkning;
import se.omtanke.person.exempel.Folkbokning;
import se.omtanke.person.nyckel.Namnfraga;
import se.omtanke.person.nyckel.Vikning;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** How the database finds persons, as the application's role under row security. */
@MedDatabas
class PersonsokningTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);
  private static final int ANTAL = 8_000;

  private static Personrum rum;

  @BeforeAll
  static void befolkning(Testdatabas databas) {
    rum = Personrum.pa(databas);
    List<UUID> ider =
        new Folkbokning(rum.grund().transactions(), rum.personer())
            .bokfor(HANDLAGGARE, Befolkning.av(7, IDAG, ANTAL));
    assertThat(ider).hasSize(ANTAL).doesNotHaveDuplicates();
    JdbcClient agare = JdbcClient.create(databas.agare());
    for (String tabell :
        List.of(
            "person",
            "namndperson",
            "personidentitet",
            "personnamn",
            "namnnyckel",
            "personskydd")) {
      agare.sql("ANALYZE omtanke." + tabell).update();
    }
  }

  @Test
  void a_name_is_found_by_the_index_of_its_keys() {
    Namnfraga skriven = Namnfraga.skriven(Vikning.skrivna("lindstr"));
    Namnfraga ljud = Namnfraga.ljud(Vikning.skrivna("lindstr"));

    assertThat(
            plan(
                Personsokning.NAMN,
                Map.of(
                    "fran", skriven.fran(),
                    "till", skriven.till(),
                    "monster", skriven.monster(),
                    "ljudfran", ljud.fran(),
                    "ljudtill", ljud.till(),
                    "ljudmonster", ljud.monster(),
                    "dag", IDAG,
                    "antal", Personer.FLEST + 1)))
        .containsPattern(
            "namnnyckel_pkey[\\s\\S]*Index Cond: .*art = 'S'.*nyckel >= 'lindstr'[\\s\\S]*"
                + "Index Cond: .*art = 'L'.*nyckel >=")
        .doesNotContain("Seq Scan on namnnyckel");
  }

  @Test
  void a_number_and_the_beginning_of_one_are_found_by_the_index_of_numbers() {
    assertThat(plan(Personsokning.HELT_NUMMER, Map.of("nummer", "199001012385", "dag", IDAG)))
        .contains("personidentitet_")
        .containsPattern("Index Cond: .*nummer.* = '199001012385'")
        .doesNotContain("Seq Scan on personidentitet");
    assertThat(
            plan(
                Personsokning.NUMRETS_BORJAN,
                Map.of("fran", "19900101", "till", "19900101~", "dag", IDAG, "antal", 26)))
        .containsPattern("Index Cond: .*nummer.* >= '19900101'")
        .doesNotContain("Seq Scan on personidentitet");
  }

  @Test
  void the_persons_found_are_read_by_their_keys() {
    String nagra = Personlasning.lista(List.of(new UUID(0, 1), new UUID(0, 2)));

    assertThat(plan(Personlasning.PERSONER, Map.of("ider", nagra, "dag", IDAG)))
        .contains("person_pkey")
        .doesNotContainPattern("Seq Scan on (person|personidentitet|personnamn|namndperson) ");
  }

  @Test
  void an_invented_population_is_the_same_for_the_same_seed_and_nobody_in_it_exists() {
    List<Identitet> numren =
        Befolkning.av(7, IDAG, 1_000).map(NyPerson::identitet).distinct().toList();

    assertThat(numren).hasSize(1_000);
    assertThat(numren)
        .allSatisfy(n -> assertThat(n.nummer().orElseThrow()).matches("[0-9]{8}23[89][0-9]"));
    assertThat(Befolkning.av(7, IDAG, 1_000).map(NyPerson::identitet).toList()).isEqualTo(numren);
  }

  private static String plan(String sats, Map<String, Object> varden) {
    return rum.las(
        HANDLAGGARE,
        tx ->
            String.join(
                "\n",
                tx.sql("EXPLAIN " + sats)
                    .param("kommun", tx.kommun())
                    .params(varden)
                    .query((rad, n) -> rad.getString(1))
                    .list()));
  }
}

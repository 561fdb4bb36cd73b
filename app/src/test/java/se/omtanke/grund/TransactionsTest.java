package se.omtanke.grund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.PROVSTAD;
import static se.omtanke.grund.Grund.enMedarbetare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class TransactionsTest {

  private static final Syfte PROV = Syfte.av("grund.prova", "prov");
  private static final String TYPER = "SELECT typ FROM handelse WHERE kommun = '%s' ORDER BY id";

  private final Testdatabas databas;
  private final Anropare medarbetare = enMedarbetare(EXEMPELBY);
  private final Anropare annanKommun = enMedarbetare(PROVSTAD);
  private Grund grund;

  TransactionsTest(Testdatabas databas) {
    this.databas = databas;
  }

  @BeforeEach
  void grunden() {
    grund = Grund.pa(databas);
  }

  @Test
  void what_one_kommun_writes_another_cannot_see_even_when_it_names_it() {
    handelse(medarbetare, "prov-sedd.v1");

    assertThat(grund.kolumn(medarbetare, TYPER.formatted("9900"))).contains("prov-sedd.v1");
    assertThat(grund.kolumn(annanKommun, TYPER.formatted("9900"))).isEmpty();
  }

  @Test
  void a_row_for_another_kommun_cannot_be_written() {
    assertThatThrownBy(
            () ->
                grund
                    .transactions()
                    .write(
                        medarbetare,
                        PROV,
                        tx ->
                            tx.sql(
                                    """
                                    INSERT INTO nummerserie (kommun, serie, ar, senaste)
                                    VALUES ('9901', 'SN', 2026, 1)
                                    """)
                                .update()))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void outside_a_transaction_the_applications_role_sees_no_rows_and_neither_does_the_owner() {
    handelse(medarbetare, "prov-osynlig.v1");
    String fraga = "SELECT count(*) FROM omtanke.handelse";

    assertThat(JdbcClient.create(databas.app()).sql(fraga).query(Long.class).single()).isZero();
    assertThat(JdbcClient.create(databas.agare()).sql(fraga).query(Long.class).single()).isZero();
  }

  @Test
  void a_write_leaves_one_row_in_the_access_log_with_who_why_and_what() {
    UUID objekt = grund.ider().ny();
    grund.transactions().write(medarbetare, Syfte.av("prov.andra", "prov", objekt), tx -> 0);

    assertThat(
            grund.kolumn(
                medarbetare,
                """
                SELECT concat_ws(' ', aktorslag, roll, atgard, objekttyp, namnd, person)
                FROM atkomstlogg WHERE kommun = '9900' AND objekt = '%s'
                """
                    .formatted(objekt)))
        .containsExactly("MEDARBETARE CONTROLLER prov.andra prov");
  }

  @Test
  void progress_of_the_systems_own_work_leaves_no_row_and_can_be_nothing_more_than_that() {
    Anropare system = Anropare.system(medarbetare.kommun(), "prov");
    String alla = "SELECT id::text FROM atkomstlogg WHERE kommun = '9900'";
    int fore = grund.kolumn(medarbetare, alla).size();
    grund.transactions().progress(system, tx -> 0);
    assertThat(grund.kolumn(medarbetare, alla)).hasSize(fore);

    assertThatThrownBy(() -> grund.transactions().progress(medarbetare, tx -> 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                grund
                    .transactions()
                    .progress(
                        system,
                        tx -> {
                          tx.rorde(grund.ider().ny(), LocalDate.of(2026, 1, 1));
                          return 0;
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                grund
                    .transactions()
                    .progress(
                        system,
                        tx -> {
                          tx.handelse(
                              new Handelse("prov-smyg.v1", "prov", UUID.randomUUID(), Map.of()));
                          return 0;
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(grund.kolumn(medarbetare, TYPER.formatted("9900"))).doesNotContain("prov-smyg.v1");
  }

  @Test
  void an_audited_read_logs_each_person_shown_and_the_earliest_date_reached() {
    UUID barn = grund.ider().ny();
    UUID foralder = grund.ider().ny();
    grund
        .transactions()
        .auditedRead(
            medarbetare,
            Syfte.av("prov.lasa", "akt", barn),
            tx -> {
              tx.visade(barn, Visning.OPPNAD, LocalDate.of(2024, 5, 1));
              tx.visade(foralder, Visning.LISTA, LocalDate.of(2025, 1, 1));
              return 0;
            });

    assertThat(
            grund.kolumn(
                medarbetare,
                """
                SELECT concat_ws(' ', coalesce(visning, 'begaran'), tidigast)
                FROM atkomstlogg WHERE kommun = '9900' AND objekt = '%s' ORDER BY id
                """
                    .formatted(barn)))
        .containsExactly("begaran 2024-05-01", "OPPNAD 2024-05-01", "LISTA 2025-01-01");
  }

  @Test
  void if_the_access_log_cannot_be_written_nothing_is_shown() {
    Syfte ogiltigt = Syfte.av("INTE EN ÅTGÄRD", "prov");
    AtomicReference<String> visat = new AtomicReference<>("");

    assertThatThrownBy(
            () ->
                visat.set(grund.transactions().auditedRead(medarbetare, ogiltigt, tx -> "hemligt")))
        .isInstanceOf(DataAccessException.class);
    assertThat(visat.get()).isEmpty();
  }

  @Test
  void a_plain_read_cannot_write() {
    assertThatThrownBy(
            () ->
                grund
                    .transactions()
                    .read(medarbetare, tx -> tx.sql("CREATE TEMP TABLE smyg (a int)").update()))
        .hasMessageContaining("read-only");
  }

  @Test
  void when_the_work_fails_nothing_of_it_is_kept() {
    assertThatThrownBy(
            () ->
                grund
                    .transactions()
                    .write(
                        medarbetare,
                        PROV,
                        tx -> {
                          tx.handelse(
                              new Handelse("prov-halv.v1", "prov", UUID.randomUUID(), Map.of()));
                          throw new Konflikt("Någon annan hann före.");
                        }))
        .isInstanceOf(Konflikt.class);
    assertThat(grund.kolumn(medarbetare, TYPER.formatted("9900"))).doesNotContain("prov-halv.v1");
  }

  @Test
  void transactions_do_not_nest() {
    assertThatThrownBy(
            () ->
                grund
                    .transactions()
                    .read(
                        medarbetare,
                        tx -> grund.transactions().read(medarbetare, inre -> inre.kommun())))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_transaction_that_is_over_cannot_be_used() {
    AtomicReference<ReadTransaction> lackt = new AtomicReference<>();
    grund
        .transactions()
        .read(
            medarbetare,
            tx -> {
              lackt.set(tx);
              return 0;
            });
    assertThatThrownBy(() -> lackt.get().sql("SELECT 1")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void events_carry_their_facts_as_json_in_a_fixed_order() {
    UUID objekt = grund.ider().ny();
    grund
        .transactions()
        .write(
            medarbetare,
            PROV,
            tx -> {
              tx.handelse(
                  new Handelse("prov-fakta.v1", "prov", objekt, Map.of("b", "2", "a", "1")));
              return 0;
            });
    List<String> fakta =
        grund.kolumn(
            medarbetare,
            "SELECT uppgifter::text FROM handelse WHERE kommun = '9900' AND objekt = '%s'"
                .formatted(objekt));
    assertThat(fakta).containsExactly("{\"a\": \"1\", \"b\": \"2\"}");
  }

  private void handelse(Anropare anropare, String typ) {
    grund
        .transactions()
        .write(
            anropare,
            PROV,
            tx -> {
              tx.handelse(new Handelse(typ, "prov", grund.ider().ny(), Map.of()));
              return 0;
            });
  }
}

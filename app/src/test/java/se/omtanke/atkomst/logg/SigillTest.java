package se.omtanke.atkomst.logg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.omtanke.atkomst.valv.Nyckelring;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Syfte;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class SigillTest {

  private static final Anropare NAGON = Grund.enMedarbetare(Grund.EXEMPELBY);

  private final Testdatabas databas;
  private final Grund grund;
  private final Sigillering sigillering;
  private final Sigillkontroll kontroll;

  SigillTest(Testdatabas databas) {
    this.databas = databas;
    grund = Grund.pa(databas);
    Sigillnyckel nyckel = nyckel("a");
    sigillering = new Sigillering(grund.transactions(), nyckel);
    kontroll = new Sigillkontroll(grund.transactions(), grund.ider(), nyckel);
  }

  @BeforeEach
  void borjaOm() {
    somAgare(jdbc -> jdbc.sql("DELETE FROM atkomstsigill").update());
    somAgare(jdbc -> jdbc.sql("DELETE FROM atkomstlogg").update());
    las("prov.forsta");
    assertThat(sigillering.sigillera(Grund.EXEMPELBY)).isTrue();
    las("prov.andra");
    assertThat(sigillering.sigillera(Grund.EXEMPELBY)).isTrue();
  }

  @Test
  void an_untouched_log_holds() {
    Sigillutfall utfall = kontroll.verifiera(NAGON);
    assertThat(utfall.brott()).isEmpty();
    assertThat(utfall.sigill()).isEqualTo(2);
    assertThat(utfall.rader()).isEqualTo(3);
    assertThat(utfall.senasteRot()).hasSize(64);
  }

  @Test
  void a_changed_row_is_found() {
    somAgare(
        jdbc ->
            jdbc.sql("UPDATE atkomstlogg SET aktor = 'annan' WHERE atgard = 'prov.forsta'")
                .update());
    assertThat(kontroll.verifiera(NAGON).brott()).singleElement().asString().contains("Sigill 1");
  }

  @Test
  void a_removed_row_is_found() {
    somAgare(jdbc -> jdbc.sql("DELETE FROM atkomstlogg WHERE atgard = 'prov.andra'").update());
    assertThat(kontroll.verifiera(NAGON).brott())
        .singleElement()
        .asString()
        .contains("Sigill 2", "förseglade 2 rader, nu finns 1");
  }

  @Test
  void a_row_that_is_slipped_in_among_the_sealed_is_found() {
    somAgare(
        jdbc ->
            jdbc.sql(
                    """
                    INSERT INTO atkomstlogg (kommun, id, registrerad, aktorslag, aktor, roll, atgard,
                                             objekttyp, xid)
                    SELECT kommun, :id, registrerad, aktorslag, aktor, roll, 'prov.falsk',
                           objekttyp, xid
                    FROM atkomstlogg WHERE atgard = 'atkomstlogg.sigillera' LIMIT 1
                    """)
                .param("id", UUID.randomUUID())
                .update());
    assertThat(kontroll.verifiera(NAGON).helt()).isFalse();
  }

  @Test
  void a_row_that_says_no_transaction_wrote_it_is_found() {
    somAgare(
        jdbc -> jdbc.sql("UPDATE atkomstlogg SET xid = '0' WHERE atgard = 'prov.forsta'").update());
    assertThat(kontroll.verifiera(NAGON).brott())
        .anyMatch(brott -> brott.startsWith("1 rader säger sig vara skrivna av en transaktion"));
  }

  @Test
  void seals_removed_from_the_end_with_their_rows_are_found_by_a_root_kept_elsewhere() {
    Optional<String> rot = Optional.of(kontroll.verifiera(NAGON).senasteRot());
    assertThat(kontroll.verifiera(NAGON, rot, rader -> {}).helt()).isTrue();

    somAgare(jdbc -> jdbc.sql("DELETE FROM atkomstsigill WHERE nummer = 2").update());
    somAgare(jdbc -> jdbc.sql("DELETE FROM atkomstlogg WHERE atgard <> 'prov.forsta'").update());
    assertThat(kontroll.verifiera(NAGON).helt()).isTrue();
    assertThat(kontroll.verifiera(NAGON, rot, rader -> {}).brott())
        .singleElement()
        .asString()
        .contains("hör inte till något sigill");
  }

  @Test
  void what_a_check_came_to_is_kept_with_who_asked_and_when() {
    assertThat(kontroll.senaste(Anropare.system(Grund.PROVSTAD, "prov"))).isEmpty();
    grund.klocka().framat(Duration.ofMinutes(1));
    Sigillutfall helt = kontroll.verifiera(NAGON);
    assertThat(kontroll.senaste(NAGON))
        .contains(new Verifiering(grund.klocka().instant(), NAGON.aktor(), helt));

    somAgare(jdbc -> jdbc.sql("DELETE FROM atkomstlogg WHERE atgard = 'prov.andra'").update());
    grund.klocka().framat(Duration.ofMinutes(1));
    Sigillutfall brustet = kontroll.verifiera(NAGON);
    assertThat(brustet.antalBrott()).isEqualTo(1);
    assertThat(kontroll.senaste(NAGON)).map(Verifiering::utfall).contains(brustet);
  }

  @Test
  void progress_is_told_batch_by_batch() {
    List<Long> rader = new ArrayList<>();
    kontroll.verifiera(NAGON, Optional.empty(), rader::add);
    assertThat(rader).containsExactly(1L, 3L);
  }

  @Test
  void a_removed_seal_is_found() {
    somAgare(jdbc -> jdbc.sql("DELETE FROM atkomstsigill WHERE nummer = 1").update());
    assertThat(kontroll.verifiera(NAGON).brott().getFirst()).contains("borttaget");
  }

  @Test
  void a_seal_made_without_the_installation_s_key_is_found() {
    Sigillkontroll annan = new Sigillkontroll(grund.transactions(), grund.ider(), nyckel("b"));
    assertThat(annan.verifiera(NAGON).brott().getFirst()).contains("inte undertecknat");
  }

  @Test
  void a_transaction_that_began_before_a_seal_and_ends_after_it_comes_under_the_next() {
    grund
        .transactions()
        .write(
            NAGON,
            Syfte.av("prov.lang", "prov"),
            tx -> {
              tx.sql("SELECT CAST(pg_current_xact_id() AS text)").query(String.class).single();
              iAnnanTrad(
                  () -> {
                    las("prov.kort");
                    sigillering.sigillera(Grund.EXEMPELBY);
                  });
              return true;
            });
    assertThat(sigillering.sigillera(Grund.EXEMPELBY)).isTrue();
    Sigillutfall utfall = kontroll.verifiera(NAGON);
    assertThat(utfall.brott()).isEmpty();
    assertThat(utfall.sigill()).isEqualTo(4);
  }

  @Test
  void sealing_calls_for_no_further_seal() {
    assertThat(sigillering.sigillera(Grund.EXEMPELBY)).isFalse();
  }

  private void las(String atgard) {
    grund.transactions().auditedRead(NAGON, Syfte.av(atgard, "prov"), tx -> true);
  }

  private static void iAnnanTrad(Runnable arbete) {
    Thread trad = Thread.ofPlatform().start(arbete);
    try {
      trad.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The owner of the tables can change them, but has not the key. */
  private void somAgare(Consumer<JdbcClient> arbete) {
    new TransactionTemplate(new DataSourceTransactionManager(databas.agare()))
        .executeWithoutResult(
            status -> {
              JdbcClient jdbc = JdbcClient.create(databas.agare());
              jdbc.sql("SET LOCAL omtanke.kommun = '9900'").update();
              arbete.accept(jdbc);
            });
  }

  private static Sigillnyckel nyckel(String tecken) {
    return new Sigillnyckel(
        new Nyckelring(
            tecken.repeat(Nyckelring.LANGD).getBytes(StandardCharsets.US_ASCII),
            new SecureRandom()));
  }
}

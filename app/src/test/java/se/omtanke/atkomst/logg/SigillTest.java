package se.omtanke.atkomst.logg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
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
    kontroll = new Sigillkontroll(grund.transactions(), nyckel);
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
  void a_removed_seal_is_found() {
    somAgare(jdbc -> jdbc.sql("DELETE FROM atkomstsigill WHERE nummer = 1").update());
    assertThat(kontroll.verifiera(NAGON).brott().getFirst()).contains("borttaget");
  }

  @Test
  void a_seal_made_without_the_installation_s_key_is_found() {
    Sigillkontroll annan = new Sigillkontroll(grund.transactions(), nyckel("b"));
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

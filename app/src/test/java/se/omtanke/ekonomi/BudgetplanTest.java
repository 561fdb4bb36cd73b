package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omtanke.ekonomi.budgetarbete.Forslagsrader;
import se.omtanke.ekonomi.budgetarbete.Indexrader;
import se.omtanke.ekonomi.budgetarbete.Ramar;
import se.omtanke.ekonomi.budgetarbete.Reduceringar;
import se.omtanke.grund.ReadTransaction;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

/**
 * What the statements of one budget work read of thirty years of budget works with a thousand
 * proposals each, as the application's role and under row security. The database itself counts it.
 */
class BudgetplanTest {

  private static final int PER_ARBETE = 1_000;

  /** Works whose ids end with their year. */
  private static final List<String> RADER =
      List.of(
          """
          INSERT INTO budgetarbete (kommun, id, ar, sista_dag, kommunbidrag, aktor, registrerad)
          SELECT '9900', lpad(ar::text, 32, '0')::uuid, ar, '2026-01-01', '391', 'prov', '2026-01-01'
          FROM generate_series(2021, 2050) AS ar
          """,
          """
          INSERT INTO budgetramrad (kommun, id, arbete, beslutsdatum, dnr, post, belopp, aktor,
                                    registrerad)
          SELECT kommun, lpad(ar || 'a' || n, 32, '0')::uuid, id, '2026-01-01', 'KF', 'Post ' || n,
                 1, 'prov', registrerad
          FROM budgetarbete, generate_series(1, 1000) AS n
          """,
          """
          INSERT INTO budgetindex (kommun, id, arbete, konto, benamning, procent, aktor, registrerad)
          SELECT kommun, lpad(ar || 'a' || n, 32, '0')::uuid, id, (5000 + n)::text, '', 1, 'prov',
                 registrerad
          FROM budgetarbete, generate_series(1, 1000) AS n
          """,
          """
          INSERT INTO budgetforslag (kommun, id, arbete, ansvar, verksamhet, konto, belopp,
                                     motivering, aktor, forfattare, registrerad)
          SELECT kommun, lpad(ar || 'a' || n, 32, '0')::uuid, id, (7000 + n)::text, '510', '', 1,
                 'därför', 'prov', 'prov', registrerad
          FROM budgetarbete, generate_series(1, 1000) AS n
          """,
          """
          INSERT INTO budgetforslagsbeslut (kommun, id, forslag, godtaget, skal, aktor, registrerad)
          SELECT kommun, id, id, true, '', 'prov', registrerad FROM budgetforslag
          """,
          """
          INSERT INTO budgetundantag (kommun, id, arbete, ansvar, verksamhet, deltar, aktor,
                                      registrerad)
          SELECT kommun, lpad(ar || 'a' || n, 32, '0')::uuid, id, (7000 + n)::text, '510',
                 'FLYTTAD', 'prov', registrerad
          FROM budgetarbete, generate_series(1, 1000) AS n
          """,
          """
          INSERT INTO budgetreducering (kommun, id, arbete, belopp, aktor, registrerad, ersatt)
          SELECT kommun, lpad(ar || 'a' || n, 32, '0')::uuid, id, 1, 'prov', registrerad,
                 CASE n WHEN 1 THEN 'infinity'::timestamptz ELSE registrerad END
          FROM budgetarbete, generate_series(1, 1000) AS n
          """);

  private static final UUID ARBETE = UUID.fromString("00000000-0000-0000-0000-000000002030");
  private static final Testdatabas DATABAS = Testdatabas.ny();
  private static final EnEkonomi EKONOMI =
      EnEkonomi.pa(DATABAS, Testklocka.vid("2026-11-01T08:00"));

  @BeforeAll
  static void fyll() throws SQLException {
    transactions()
        .write(
            EnEkonomi.CONTROLLER,
            Syfte.av("prov.fyll", "prov"),
            tx -> RADER.stream().mapToInt(sats -> tx.sql(sats).update()).sum());
    try (Connection agare = DATABAS.agare().getConnection();
        Statement sats = agare.createStatement()) {
      sats.execute("ANALYZE");
    }
  }

  @AfterAll
  static void stang() {
    DATABAS.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budgetramrad",
        "budgetindex",
        "budgetforslag",
        "budgetforslagsbeslut",
        "budgetundantag",
        "budgetreducering"
      })
  void a_work_reads_its_own_rows_and_not_those_of_other_years(String tabell) {
    transactions()
        .read(
            EnEkonomi.CONTROLLER,
            tx -> {
              assertThat(Ramar.alla(tx, ARBETE)).hasSize(PER_ARBETE);
              assertThat(Indexrader.alla(tx, ARBETE)).hasSize(PER_ARBETE);
              assertThat(Forslagsrader.alla(tx, ARBETE))
                  .hasSize(PER_ARBETE)
                  .allMatch(Budgetforslag::raknas);
              assertThat(Reduceringar.undantag(tx, ARBETE)).hasSize(PER_ARBETE);
              assertThat(Reduceringar.belopp(tx, ARBETE).arPositivt()).isTrue();
              return kravLast(tx, tabell);
            });
  }

  @Test
  void the_refused_files_are_read_by_their_key_and_no_more_of_them_than_are_shown() {
    transactions()
        .write(
            EnEkonomi.CONTROLLER,
            Syfte.av("prov.fyll", "prov"),
            tx ->
                tx.sql(
                            """
                            INSERT INTO kallfil (kommun, id, namn, storlek, sha256, registrerad)
                            SELECT '9900', lpad(n::text, 32, '0')::uuid, 'fil', 1,
                                   lpad(n::text, 64, '0'), '2026-01-01'
                            FROM generate_series(1, 20000) AS n
                            """)
                        .update()
                    + tx.sql(
                            """
                            INSERT INTO filavvisning (kommun, id, fil, filnamn, mappning, skal,
                                                      aktor, registrerad)
                            SELECT kommun, id, id, namn, 'utfall', 'fel', 'prov', registrerad
                            FROM kallfil
                            """)
                        .update());
    assertThat(EKONOMI.avvisningar().senaste(EnEkonomi.CONTROLLER, 100)).hasSize(100);
    transactions()
        .read(
            EnEkonomi.CONTROLLER,
            tx -> {
              assertThat(Filavvisningar.senaste(tx, 100)).hasSize(100);
              return kravLast(tx, "filavvisning");
            });
  }

  private static Transactions transactions() {
    return EKONOMI.grund().transactions();
  }

  /** No table is read from end to end, and about as many rows as were asked for. */
  private static long kravLast(ReadTransaction tx, String tabell) {
    return tx.sql(
            """
            SELECT coalesce(seq_scan, 0), coalesce(idx_tup_fetch, 0)
            FROM pg_stat_xact_user_tables WHERE relname = :tabell
            """)
        .param("tabell", tabell)
        .query(
            (rad, n) -> {
              assertThat(rad.getLong(1)).as("scans of " + tabell).isZero();
              assertThat(rad.getLong(2)).as("rows of " + tabell).isLessThan(5 * PER_ARBETE);
              return rad.getLong(2);
            })
        .single();
  }
}

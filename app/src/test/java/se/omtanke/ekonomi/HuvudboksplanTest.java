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
import se.omtanke.ekonomi.summor.Summalasare;
import se.omtanke.grund.ReadTransaction;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

/**
 * What the statements read of a ledger of 200 000 rows, as the application's role and under row
 * security. The database itself counts it, within the transaction.
 */
class HuvudboksplanTest {

  /** Two hundred thousand rows over a year: 100 ansvar, 20 accounts, ten rows a month of each. */
  private static final String RADER =
      """
      INSERT INTO utfallsrad (kommun, id, inlasning, kalla, ar, period, rad, bokforingsdatum,
                              verifikation, verifikationsrad, ansvar, verksamhet, konto, projekt,
                              objekt, motpart, belopp, periodiserad, text, leverantor)
      SELECT k.kommun, lpad(to_hex(n), 32, '0')::uuid, k.inlasning, k.kalla, k.ar,
             n % 12 + 1, n, '2026-01-01', 'V' || n, '1', (7000 + n / 12 % 100)::text, '510',
             (5000 + n / 1200 % 20)::text, '', '', '', 1, false, 'text', 'leverantör'
      FROM generate_series(1, 200000) AS n,
           (SELECT * FROM kallperiod WHERE slag = 'UTFALL' LIMIT 1) AS k
      """;

  private static final String SUMMOR =
      """
      INSERT INTO utfallssumma
      SELECT kommun, inlasning, kalla, ar, period, ansvar, verksamhet, konto, projekt, objekt,
             motpart, sum(belopp), count(*)
      FROM utfallsrad WHERE ansvar <> '7410'
      GROUP BY kommun, inlasning, kalla, ar, period, ansvar, verksamhet, konto, projekt, objekt,
               motpart
      """;

  private static final Testdatabas DATABAS = Testdatabas.ny();
  private static final EnEkonomi EKONOMI =
      EnEkonomi.pa(DATABAS, Testklocka.vid("2026-11-01T08:00"));

  private record Last(long helaTabellen, long rader) {}

  @BeforeAll
  static void fyll() throws SQLException {
    StringBuilder fil = new StringBuilder(EnEkonomi.RUBRIK);
    for (int manad = 1; manad <= 12; manad++) {
      fil.append(
          "A%d;1;2026-%02d-25;2026-%02d;7410;510;5020;1,00;;\n".formatted(manad, manad, manad));
    }
    EKONOMI.lasIn("utfall", "ar.csv", fil.toString());
    transactions()
        .write(
            EnEkonomi.CONTROLLER,
            Syfte.av("prov.fyll", "prov"),
            tx -> tx.sql(RADER).update() + tx.sql(SUMMOR).update());
    try (Connection agare = DATABAS.agare().getConnection();
        Statement sats = agare.createStatement()) {
      sats.execute("ANALYZE");
    }
  }

  @AfterAll
  static void stang() {
    DATABAS.close();
  }

  @Test
  void opening_a_figure_reads_its_own_rows_and_not_the_ledger() {
    var begaran = new Huvudbok.Begaran(2026, 1, 10, List.of(Kodstrang.av("7005", "510", "5007")));

    transactions()
        .read(
            EnEkonomi.CONTROLLER,
            tx -> {
              var rader = new Huvudbok().rader(tx, begaran, new UUID(0, 0), 50);

              assertThat(rader).hasSize(50);
              Last last = last(tx, "utfallsrad");
              assertThat(last.helaTabellen()).isZero();
              assertThat(last.rader()).isLessThan(20_000);
              return rader;
            });
  }

  @Test
  void the_sums_of_a_report_are_read_by_index_and_its_rows_not_at_all() {
    transactions()
        .read(
            EnEkonomi.CONTROLLER,
            tx -> {
              var summor = Summalasare.summor(tx, Summalasare.gallande(tx, 2026, 2026, tx.nu()));

              assertThat(summor).hasSize(12);
              assertThat(last(tx, "utfallsrad")).isEqualTo(new Last(0, 0));
              return summor;
            });
  }

  private static Transactions transactions() {
    return EKONOMI.grund().transactions();
  }

  private static Last last(ReadTransaction tx, String tabell) {
    return tx.sql(
            """
            SELECT coalesce(seq_scan, 0), coalesce(idx_tup_fetch, 0)
            FROM pg_stat_xact_user_tables WHERE relname = :tabell
            """)
        .param("tabell", tabell)
        .query((rad, n) -> new Last(rad.getLong(1), rad.getLong(2)))
        .single();
  }
}

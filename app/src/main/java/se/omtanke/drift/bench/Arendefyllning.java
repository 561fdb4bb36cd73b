package se.omtanke.drift.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import se.omtanke.drift.databas.Anslutning;

/**
 * Fills a board with cases by whole sets of rows, as the owner of the tables: as many as a large
 * municipality gets in many years. Of a hundred three are open, twenty to a caseworker; the rest
 * are history. The same number gives the same rows, so that more can be added.
 *
 * @param agare the owner's role
 * @param namnd the board
 * @param enhet the unit that answers for the cases
 * @param handlaggare the caseworker who has the first open ones
 */
record Arendefyllning(Anslutning agare, UUID namnd, UUID enhet, UUID handlaggare) {

  static final int PER_HANDLAGGARE = 20;
  private static final int PORTION = 50_000;

  /** Ids lie in the order of time, as those that the application makes. */
  private static final String IDER =
      """
      CREATE FUNCTION pg_temp.nr(slag integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
        SELECT CAST('018' || lpad(to_hex(n), 9, '0') || '7' || lpad(to_hex(slag), 3, '0')
                    || '8000000000000000' AS uuid)
      $$
      """;

  private static final String FALL =
      """
      CREATE TEMP TABLE fall ON COMMIT DROP AS
      SELECT n, pg_temp.nr(1, n) AS arende, pg_temp.nr(2, n / 2) AS person, n %% 33 = 0 AS oppet,
             n %% 33 = 0 OR n %% 5 < 2 AS utreds,
             CASE WHEN n / 33 < 20 THEN CAST('%4$s' AS uuid) ELSE pg_temp.nr(3, n / 660) END AS vem,
             TIMESTAMPTZ '2016-01-04 09:00+01'
               + (CASE WHEN n %% 33 = 0 THEN 3920 ELSE n %% 3800 END) * INTERVAL '1 day' AS nar
      FROM generate_series(%5$d, %6$d) AS n
      """;

  private static final List<String> RADER =
      List.of(
          """
          INSERT INTO person (kommun, id, registrerad)
          SELECT '%1$s', person, min(nar) FROM fall GROUP BY person ON CONFLICT DO NOTHING
          """,
          """
          INSERT INTO namndperson (kommun, namnd, person, registrerad)
          SELECT '%1$s', '%2$s', person, min(nar) FROM fall GROUP BY person ON CONFLICT DO NOTHING
          """,
          """
          INSERT INTO personidentitet (kommun, id, person, slag, nummer, fodd, kon, fran, till,
                                       registrerad)
          SELECT '%1$s', person, person, 'RESERVNUMMER', 'BENCH' || n, DATE '2010-01-01', 'OKANT',
                 '-infinity', 'infinity', nar
          FROM fall WHERE n %% 2 = 0
          """,
          """
          INSERT INTO personnamn (kommun, id, person, fornamn, efternamn, fran, till, registrerad)
          SELECT '%1$s', person, person, 'Prov', 'Bänk' || translate(CAST(n AS text), '0123456789', 'abcdefghij'),
                 '-infinity', 'infinity', nar
          FROM fall WHERE n %% 2 = 0
          """,
          """
          INSERT INTO inkommet (kommun, namnd, id, slag, satt, inkom, innehall, enhet, aktor,
                                registrerad)
          SELECT '%1$s', '%2$s', arende, 'OROSANMALAN', 'TELEFON', nar - INTERVAL '1 hour',
                 'Skolan är orolig för barnet.', '%3$s', vem, nar
          FROM fall
          """,
          """
          INSERT INTO inkommet_orsak (kommun, namnd, inkommet, orsak)
          SELECT '%1$s', '%2$s', arende, 'FORSUMMELSE' FROM fall
          """,
          """
          INSERT INTO uppgiftslamnare (kommun, namnd, id, inkommet, kategori, namn, aterkoppling,
                                       registrerad)
          SELECT '%1$s', '%2$s', arende, arende, 'SKOLA', 'Kurator', FALSE, nar FROM fall
          """,
          """
          INSERT INTO arende (kommun, namnd, id, nummer, person, slag, aktor, registrerad)
          SELECT '%1$s', '%2$s', arende, 'BN 2016/' || n, person, 'BARN', vem, nar FROM fall
          """,
          """
          INSERT INTO aktualisering (kommun, namnd, id, inkommet, arende, under_utredning,
                                     registrerad)
          SELECT '%1$s', '%2$s', arende, arende, arende, FALSE, nar FROM fall
          """,
          """
          INSERT INTO arendepart (kommun, namnd, id, arende, person, roll, registrerad)
          SELECT '%1$s', '%2$s', arende, arende, person, 'DEN_DET_GALLER', nar FROM fall
          """,
          """
          INSERT INTO arendeansvar (kommun, namnd, id, arende, enhet, handlaggare, aktor,
                                    registrerad)
          SELECT '%1$s', '%2$s', arende, arende, '%3$s', vem, vem, nar FROM fall
          """,
          """
          INSERT INTO livssteg (kommun, namnd, id, arende, lage, skal, aktor, registrerad)
          SELECT '%1$s', '%2$s', arende, arende,
                 CASE WHEN oppet THEN 'UTREDS' WHEN utreds THEN 'AVSLUTAT' ELSE 'EJ_INLETT' END,
                 CASE WHEN oppet THEN '' ELSE 'Klart.' END, vem, nar
          FROM fall
          """,
          """
          INSERT INTO utredning (kommun, namnd, id, arende, inledd, aktor, registrerad)
          SELECT '%1$s', '%2$s', pg_temp.nr(4, n), arende, CAST(nar AS date), vem, nar
          FROM fall WHERE utreds
          """,
          """
          INSERT INTO livssteg (kommun, namnd, id, arende, utredning, lage, skal, aktor, registrerad)
          SELECT '%1$s', '%2$s', pg_temp.nr(4, n), arende, pg_temp.nr(4, n),
                 CASE WHEN oppet THEN 'PAGAR' ELSE 'AVSLUTAD' END, '', vem, nar
          FROM fall WHERE utreds
          """,
          """
          INSERT INTO frist (kommun, namnd, id, frist, arende, objekt, regel, lagrum, start, slut,
                             senast, forlangd, stoppad, lage, aktor, registrerad)
          SELECT '%1$s', '%2$s', pg_temp.nr(5, n), pg_temp.nr(5, n), arende, arende,
                 'forhandsbedomning', 'SFS 2025:400 20 kap. 2 §', CAST(nar AS date),
                 CAST(nar AS date) + 14, CAST(nar AS date) + 14, '', CAST(nar AS date) + 7,
                 'UPPFYLLD', vem, nar
          FROM fall
          """,
          """
          INSERT INTO frist (kommun, namnd, id, frist, arende, objekt, regel, lagrum, start, slut,
                             senast, forlangd, stoppad, lage, aktor, registrerad)
          SELECT '%1$s', '%2$s', pg_temp.nr(6, n), pg_temp.nr(6, n), arende, pg_temp.nr(4, n),
                 'barnutredning', 'SFS 2025:400 20 kap. 3 §', CAST(nar AS date),
                 CAST(nar AS date) + 120, CAST(nar AS date) + 120, '',
                 CASE WHEN NOT oppet THEN CAST(nar AS date) + 90 END,
                 CASE WHEN oppet THEN 'LOPER' ELSE 'UPPFYLLD' END, vem, nar
          FROM fall WHERE utreds
          """,
          """
          INSERT INTO journalanteckning (kommun, namnd, id, arende, rubrik, innehall, handelsedag,
                                         signerad_av, roll, registrerad)
          SELECT '%1$s', '%2$s', pg_temp.nr(7, n * 2 + k), arende, 'Samtal',
                 repeat('Vi pratade om vardagen hemma och vad som behövs. ', 6),
                 CAST(nar AS date), vem, 'handlaggare', nar
          FROM fall CROSS JOIN generate_series(0, 1) AS k WHERE utreds
          """,
          """
          INSERT INTO handelse (kommun, id, registrerad, typ, objekttyp, objekt, aktor, uppgifter)
          SELECT '%1$s', pg_temp.nr(8, n * 2 + k), nar, 'arende-aktualiserat.v1', 'arende', arende,
                 vem, CAST('{}' AS jsonb)
          FROM fall CROSS JOIN generate_series(0, 1) AS k
          """);

  /** Puts in the cases of these numbers. */
  void fyll(int fran, int till) throws SQLException {
    try (Connection anslutning = agare.oppna();
        Statement sats = anslutning.createStatement()) {
      sats.execute("SET search_path = omtanke, pg_temp; SET statement_timeout = 0");
      sats.execute(IDER);
      anslutning.setAutoCommit(false);
      for (int borjan = fran; borjan < till; borjan += PORTION) {
        sats.execute(
            "SET LOCAL omtanke.kommun = '%s'; SET LOCAL omtanke.namnd = '%s'"
                .formatted(Matkommun.KOD, namnd));
        sats.execute(fylld(FALL, borjan, Math.min(till, borjan + PORTION) - 1));
        for (String rader : RADER) {
          sats.execute(fylld(rader, borjan, till));
        }
        anslutning.commit();
      }
    }
  }

  private String fylld(String sats, int fran, int till) {
    return sats.formatted(Matkommun.KOD, namnd, enhet, handlaggare, fran, till);
  }
}

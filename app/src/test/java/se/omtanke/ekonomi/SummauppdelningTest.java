package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Sums that were made before accrued rows were summed apart. */
@MedDatabas
class SummauppdelningTest {

  private static final String STEG = "/db/migration/V202611282332__summa_periodiserad.sql";

  private static final String SOM_FORUT =
      """
      ALTER TABLE utfallssumma DROP CONSTRAINT utfallssumma_pkey;
      ALTER TABLE utfallssumma DROP COLUMN periodiserad;
      ALTER TABLE utfallssumma ADD PRIMARY KEY (kommun, inlasning, kalla, ar, period, ansvar,
        verksamhet, konto, projekt, objekt, motpart);
      INSERT INTO kommun VALUES ('9901', 'Ena', true), ('9902', 'Andra', true);
      """;

  /** One reading with an accrued row and one without, both with the sums of their time. */
  private static final String LAST =
      """
      SET LOCAL omtanke.kommun = 'KOMMUN';
      INSERT INTO kallfil (kommun, id, namn, storlek, sha256, registrerad)
      VALUES ('KOMMUN', uuid(1), 'bok.csv', 1, repeat('a', 64), now());
      INSERT INTO importmappning (kommun, id, namn, innehall, registrerad)
      VALUES ('KOMMUN', uuid(2), 'bok', '{}', now());
      INSERT INTO inlasning (kommun, id, fil, filnamn, mappning, slag, aktor, granskning,
                             registrerad)
      SELECT 'KOMMUN', uuid(n), uuid(1), 'bok.csv', uuid(2), 'UTFALL', 'prov', '{}', now()
      FROM unnest(ARRAY[11, 12]) AS n;
      INSERT INTO utfallsrad
      SELECT 'KOMMUN', uuid(20 + rad), uuid(inlasning), 'bok', 2021, 3, rad, '2021-03-31', 'V', '1',
             'A', 'B', '5010', '', '', '', belopp, periodiserad, '', ''
      FROM (VALUES (1, 11, 100.00, false), (2, 11, 50.50, true), (3, 11, 1.25, true),
                   (4, 12, 7.00, false)) AS v (rad, inlasning, belopp, periodiserad);
      INSERT INTO utfallssumma
      SELECT kommun, inlasning, kalla, ar, period, ansvar, verksamhet, konto, projekt, objekt,
             motpart, sum(belopp), count(*)
      FROM utfallsrad WHERE kommun = 'KOMMUN' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;
      """;

  @Test
  void are_made_anew_in_every_municipality_from_the_rows_of_its_own(Testdatabas databas)
      throws IOException, SQLException {
    try (Connection agare = databas.agare().getConnection();
        Statement sats = agare.createStatement()) {
      agare.setAutoCommit(false);
      sats.execute(SOM_FORUT);
      last(sats, "9901");
      last(sats, "9902");
      agare.commit();

      sats.execute(steget());
      agare.commit();

      for (String kommun : List.of("9901", "9902")) {
        assertThat(summor(sats, kommun))
            .as(kommun)
            .containsExactly("11 f 100.00 1", "11 t 51.75 2", "12 f 7.00 1");
      }
    }
  }

  private static void last(Statement sats, String kommun) throws SQLException {
    sats.execute(
        LAST.replace("KOMMUN", kommun)
            .replaceAll(
                "uuid\\((.*?)\\)",
                "('00000000-0000-7000-8000-' || lpad(($1)::text, 12, '0'))::uuid"));
  }

  private static String steget() throws IOException {
    try (InputStream in = SummauppdelningTest.class.getResourceAsStream(STEG)) {
      return new String(Objects.requireNonNull(in, STEG).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> summor(Statement sats, String kommun) throws SQLException {
    sats.execute("SET LOCAL omtanke.kommun = '" + kommun + "'");
    List<String> summor = new ArrayList<>();
    try (ResultSet rader =
        sats.executeQuery(
            """
            SELECT concat_ws(' ', right(inlasning::text, 2), periodiserad, belopp, rader)
            FROM utfallssumma ORDER BY inlasning, periodiserad
            """)) {
      while (rader.next()) {
        summor.add(rader.getString(1));
      }
    }
    return summor;
  }
}

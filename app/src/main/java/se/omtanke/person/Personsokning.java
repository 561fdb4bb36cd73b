package se.omtanke.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.omtanke.grund.Transaction;
import se.omtanke.person.nyckel.Namnfraga;

/**
 * Finds persons by number or name, and by nothing else (SoLPUF 2001:637 15 §).
 *
 * <p>A protected person is found by her whole number only: neither her name nor the beginning of
 * her number leads to her, and no former number to one who has been given another identity. Only
 * leakproof comparisons choose rows, so that the indexes serve under row security.
 */
final class Personsokning {

  private static final String OSKYDDAD =
      """
      NOT EXISTS (SELECT FROM personskydd s
        WHERE s.kommun = :kommun AND s.person = %1$s.person AND s.ersatt = 'infinity'
          AND s.fran <= :dag AND s.till > :dag)
      """;

  private static final String KAND =
      """
      EXISTS (SELECT FROM namndperson k WHERE k.kommun = :kommun AND k.person = %1$s.person)
      """;

  static final String NAMN =
      """
      SELECT person FROM (
        SELECT DISTINCT ON (person) person, ordning, nyckel FROM (
          (SELECT n.person, 1 AS ordning, n.nyckel FROM namnnyckel n
           WHERE n.kommun = :kommun AND n.art = 'S' AND n.nyckel >= :fran AND n.nyckel < :till
             AND n.nyckel LIKE ALL (CAST(:monster AS text[]))
             AND %1$s AND %2$s
           ORDER BY n.nyckel LIMIT :antal)
          UNION ALL
          (SELECT n.person, 2, n.nyckel FROM namnnyckel n
           WHERE n.kommun = :kommun AND n.art = 'L'
             AND n.nyckel >= :ljudfran AND n.nyckel < :ljudtill
             AND n.nyckel LIKE ALL (CAST(:ljudmonster AS text[]))
             AND %1$s AND %2$s
           ORDER BY n.nyckel LIMIT :antal)) AS traff
        ORDER BY person, ordning, nyckel) AS basta
      ORDER BY ordning, nyckel, person
      LIMIT :antal
      """
          .formatted(KAND.formatted("n"), OSKYDDAD.formatted("n"));

  static final String HELT_NUMMER =
      """
      SELECT DISTINCT i.person FROM personidentitet i
      WHERE i.kommun = :kommun AND i.nummer COLLATE "C" = :nummer AND i.ersatt = 'infinity' AND %s
        AND (i.till > :dag OR NOT EXISTS (SELECT FROM personskydd s
          WHERE s.kommun = :kommun AND s.person = i.person AND s.ersatt = 'infinity'
            AND s.niva = 'FINGERADE' AND s.till > :dag))
      """
          .formatted(KAND.formatted("i"));

  static final String NUMRETS_BORJAN =
      """
      SELECT i.person FROM personidentitet i
      WHERE i.kommun = :kommun AND i.ersatt = 'infinity'
        AND i.nummer COLLATE "C" >= :fran AND i.nummer COLLATE "C" < :till
        AND %s AND %s
      GROUP BY i.person
      ORDER BY min(i.nummer COLLATE "C") LIMIT :antal
      """
          .formatted(KAND.formatted("i"), OSKYDDAD.formatted("i"));

  private Personsokning() {}

  static List<UUID> medNamn(Transaction tx, List<String> ord, LocalDate dag, int antal) {
    Namnfraga skriven = Namnfraga.skriven(ord);
    Namnfraga ljud = Namnfraga.ljud(ord);
    return tx.sql(NAMN)
        .param("kommun", tx.kommun())
        .param("dag", dag)
        .param("antal", antal)
        .param("fran", skriven.fran())
        .param("till", skriven.till())
        .param("monster", skriven.monster())
        .param("ljudfran", ljud.fran())
        .param("ljudtill", ljud.till())
        .param("ljudmonster", ljud.monster())
        .query(Personsokning::id)
        .list();
  }

  static List<UUID> medNummer(Transaction tx, String nummer, LocalDate dag) {
    return tx.sql(HELT_NUMMER)
        .param("kommun", tx.kommun())
        .param("dag", dag)
        .param("nummer", nummer)
        .query(Personsokning::id)
        .list();
  }

  static List<UUID> medNumretsBorjan(Transaction tx, String borjan, LocalDate dag, int antal) {
    return tx.sql(NUMRETS_BORJAN)
        .param("kommun", tx.kommun())
        .param("dag", dag)
        .param("antal", antal)
        .param("fran", borjan)
        .param("till", borjan + "~")
        .query(Personsokning::id)
        .list();
  }

  private static UUID id(ResultSet rad, int nummer) throws SQLException {
    return rad.getObject("person", UUID.class);
  }
}

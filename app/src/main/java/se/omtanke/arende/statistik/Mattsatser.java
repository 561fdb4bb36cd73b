package se.omtanke.arende.statistik;

import se.omtanke.arende.Arendematt;

/**
 * One statement for each measure: a row for each case that counts, with the day it is counted on,
 * whom it is about, a number of days where days are counted, and a column of codes for each way to
 * divide it. Figures and their cases are both read from it.
 */
final class Mattsatser {

  /** The unit that answered for the case at the moment that is asked about. */
  private static final String ENHET =
      """
      JOIN arendeansvar v ON v.kommun = a.kommun AND v.arende = a.id
        AND v.registrerad <= :t AND v.ersatt > :t
      """;

  /** When something about the case first came in. */
  private static final String FORST_INKOM =
      """
      JOIN LATERAL (
        SELECT CAST(min(i.inkom) AT TIME ZONE 'Europe/Stockholm' AS date) AS dag
        FROM aktualisering k
        JOIN inkommet i ON i.kommun = k.kommun AND i.id = k.inkommet
        WHERE k.kommun = a.kommun AND k.arende = a.id) kom ON TRUE
      """;

  private static final String INKOMMET =
      """
      SELECT a.id AS arende, a.person, CAST(NULL AS integer) AS dagar,
             CAST(i.inkom AT TIME ZONE 'Europe/Stockholm' AS date) AS dag,
             ARRAY[a.slag] AS slag, ARRAY[CAST(v.enhet AS text)] AS enhet,
             ARRAY(SELECT DISTINCT u.kategori FROM uppgiftslamnare u
                   WHERE u.kommun = i.kommun AND u.inkommet = i.id) AS kalla,
             ARRAY(SELECT o.orsak FROM inkommet_orsak o
                   WHERE o.kommun = i.kommun AND o.inkommet = i.id) AS orsak,
             ARRAY[CASE WHEN k.under_utredning THEN 'UNDER_UTREDNING' ELSE 'NYTT' END] AS lage
      FROM inkommet i
      JOIN aktualisering k ON k.kommun = i.kommun AND k.inkommet = i.id
      JOIN arende a ON a.kommun = k.kommun AND a.id = k.arende
      """
          + ENHET
          + """
          WHERE i.kommun = :kommun AND i.inkom >= :fran_tid AND i.inkom < :till_tid
            AND i.registrerad <= :t
          """;

  private static final String FORHANDSBEDOMNING =
      """
      SELECT a.id AS arende, a.person, f.beslutad AS dag, f.beslutad - kom.dag AS dagar,
             ARRAY[a.slag] AS slag, ARRAY[CAST(v.enhet AS text)] AS enhet,
             ARRAY[CASE WHEN f.inleds THEN 'INLEDS' ELSE 'INLEDS_INTE' END] AS utfall,
             ARRAY[CASE WHEN r.senast IS NULL THEN 'INGEN_TID'
                        WHEN f.beslutad <= r.senast THEN 'INOM' ELSE 'FOR_SENT' END] AS tidslage
      FROM forhandsbedomning f
      JOIN arende a ON a.kommun = f.kommun AND a.id = f.arende
      """
          + ENHET
          + FORST_INKOM
          + """
          LEFT JOIN LATERAL (
            SELECT min(r.senast) AS senast FROM frist r
            WHERE r.kommun = a.kommun AND r.arende = a.id AND r.regel = 'forhandsbedomning'
              AND r.registrerad <= :t AND r.ersatt > :t) r ON TRUE
          WHERE f.kommun = :kommun AND f.beslutad >= :fran AND f.beslutad < :till
            AND f.registrerad <= :t
          """;

  private static final String INLEDD =
      """
      SELECT a.id AS arende, a.person, u.inledd AS dag, CAST(NULL AS integer) AS dagar,
             ARRAY[a.slag] AS slag, ARRAY[CAST(v.enhet AS text)] AS enhet
      FROM utredning u
      JOIN arende a ON a.kommun = u.kommun AND a.id = u.arende
      """
          + ENHET
          + """
          WHERE u.kommun = :kommun AND u.inledd >= :fran AND u.inledd < :till
            AND u.registrerad <= :t
          """;

  /** Each version of the clock tells until when the time had been made to last. */
  private static final String PAGAENDE =
      """
      SELECT a.id AS arende, a.person, m.dag, m.dag - f.start AS dagar,
             ARRAY[CAST(v.enhet AS text)] AS enhet,
             ARRAY[CASE WHEN m.dag <= g.forsta THEN 'INOM'
                        WHEN m.dag <= g.forlangd THEN 'FORLANGD'
                        WHEN f.stoppad <= m.dag + CAST(:strax AS integer) THEN 'STRAX_EFTER'
                        ELSE 'FOR_SENT' END] AS tidslage
      FROM unnest(CAST(:dagar AS date[])) AS m(dag)
      JOIN frist f ON f.kommun = :kommun AND f.regel = 'barnutredning' AND f.start <= m.dag
        AND coalesce(f.stoppad, DATE 'infinity') > m.dag
        AND f.registrerad <= :t AND f.ersatt > :t
      JOIN utredning u ON u.kommun = f.kommun AND u.id = f.objekt AND u.inledd <= m.dag
      JOIN arende a ON a.kommun = f.kommun AND a.id = f.arende
      JOIN LATERAL (
        SELECT min(g.senast) AS forsta,
               max(g.senast) FILTER (
                 WHERE CAST(g.registrerad AT TIME ZONE 'Europe/Stockholm' AS date) <= m.dag
               ) AS forlangd
        FROM frist g
        WHERE g.kommun = f.kommun AND g.arende = f.arende AND g.frist = f.frist
          AND g.registrerad <= :t) g ON TRUE
      """
          + ENHET;

  private static final String AVSLUTAD =
      """
      SELECT a.id AS arende, a.person, f.stoppad AS dag, f.stoppad - f.start AS dagar,
             ARRAY[CAST(v.enhet AS text)] AS enhet,
             ARRAY[CASE WHEN f.stoppad <= g.forsta THEN 'INOM'
                        WHEN f.stoppad <= f.senast THEN 'FORLANGD'
                        ELSE 'FOR_SENT' END] AS tidslage
      FROM frist f
      JOIN arende a ON a.kommun = f.kommun AND a.id = f.arende
      JOIN LATERAL (
        SELECT min(g.senast) AS forsta FROM frist g
        WHERE g.kommun = f.kommun AND g.arende = f.arende AND g.frist = f.frist
          AND g.registrerad <= :t) g ON TRUE
      """
          + ENHET
          + """
          WHERE f.kommun = :kommun AND f.regel = 'barnutredning' AND f.lage = 'UPPFYLLD'
            AND coalesce(f.stoppad, DATE 'infinity') >= :fran
            AND coalesce(f.stoppad, DATE 'infinity') < :till
            AND f.registrerad <= :t AND f.ersatt > :t
          """;

  /** A decision is taken on one day, by however many points of the delegation order. */
  private static final String FATTADE =
      """
      FROM (SELECT f.kommun, f.beslut, f.beslutad, min(f.roll) AS roll
            FROM beslutsfattande f
            WHERE f.kommun = :kommun AND f.beslutad >= :fran AND f.beslutad < :till
              AND f.registrerad <= :t
            GROUP BY f.kommun, f.beslut, f.beslutad) f
      JOIN beslut b ON b.kommun = f.kommun AND b.id = f.beslut
      JOIN arende a ON a.kommun = b.kommun AND a.id = b.arende
      """
          + ENHET;

  private static final String BESLUT =
      """
      SELECT a.id AS arende, a.person, f.beslutad AS dag, CAST(NULL AS integer) AS dagar,
             ARRAY[a.slag] AS slag, ARRAY[CAST(v.enhet AS text)] AS enhet,
             ARRAY[y.slag] AS beslutsslag, ARRAY[y.utfall] AS utfall, ARRAY[f.roll] AS roll
      """
          + FATTADE
          + "JOIN yrkande y ON y.kommun = b.kommun AND y.beslut = b.id\n";

  private static final String HANDLAGGNING =
      """
      SELECT a.id AS arende, a.person, f.beslutad AS dag, f.beslutad - kom.dag AS dagar,
             ARRAY[a.slag] AS slag, ARRAY[CAST(v.enhet AS text)] AS enhet,
             ARRAY(SELECT DISTINCT y.slag FROM yrkande y
                   WHERE y.kommun = b.kommun AND y.beslut = b.id) AS beslutsslag
      """
          + FATTADE
          + FORST_INKOM;

  private Mattsatser() {}

  static String av(Arendematt matt) {
    return switch (matt) {
      case ANMALNINGAR -> INKOMMET + " AND i.slag IN ('OROSANMALAN', 'ANMALAN')";
      case ANSOKNINGAR -> INKOMMET + " AND i.slag = 'ANSOKAN'";
      case ANMALDA_BARN ->
          INKOMMET + " AND i.slag IN ('OROSANMALAN', 'ANMALAN') AND a.slag = 'BARN'";
      case FORHANDSBEDOMNINGAR, VANTETID -> FORHANDSBEDOMNING;
      case INLEDDA_UTREDNINGAR -> INLEDD;
      case PAGAENDE_BARNUTREDNINGAR -> PAGAENDE;
      case AVSLUTADE_BARNUTREDNINGAR, UTREDNINGSTID -> AVSLUTAD;
      case BESLUT -> BESLUT;
      case HANDLAGGNINGSTID -> HANDLAGGNING;
    };
  }
}

package se.omtanke.atkomst.logg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.atkomst.valv.Tid;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;

/** Review of the access log. Reading it is itself read access and is logged. */
public final class Loggranskning {

  /** Rows on a page. */
  public static final int SIDA = 100;

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Transactions transaktioner;

  Loggranskning(Transactions transaktioner) {
    this.transaktioner = transaktioner;
  }

  /** The rows that the filter lets through, the latest first, one page at most. */
  public List<Loggrad> sok(Anropare anropare, Loggfilter filter) {
    return transaktioner.auditedRead(
        anropare,
        Syfte.av("atkomstlogg.granska", "atkomstlogg"),
        tx ->
            tx.sql(
                    """
                    SELECT id, registrerad, aktor, roll, atgard, objekttyp, person, visning, tidigast
                    FROM atkomstlogg
                    WHERE kommun = :kommun AND registrerad >= :fran AND registrerad < :till
                      AND (CAST(:person AS uuid) IS NULL OR person = CAST(:person AS uuid))
                      AND (CAST(:aktor AS text) IS NULL OR aktor = CAST(:aktor AS text))
                      AND (:medSystemet OR aktorslag <> 'SYSTEM'
                           OR CAST(:aktor AS text) IS NOT NULL)
                      AND (CAST(:fore AS uuid) IS NULL OR id < CAST(:fore AS uuid))
                    ORDER BY id DESC
                    LIMIT :antal
                    """)
                .param("kommun", tx.kommun())
                .param("fran", borjan(filter.fran()))
                .param("till", borjan(filter.tillOchMed().plusDays(1)))
                .param("person", filter.person().orElse(null))
                .param("medSystemet", filter.medSystemet())
                .param("aktor", filter.aktor().orElse(null))
                .param("fore", filter.fore().orElse(null))
                .param("antal", SIDA)
                .query(Loggranskning::rad)
                .list());
  }

  private static OffsetDateTime borjan(LocalDate dag) {
    return dag.atStartOfDay(SVERIGE).toOffsetDateTime();
  }

  private static Loggrad rad(ResultSet rad, int nummer) throws SQLException {
    return new Loggrad(
        rad.getObject("id", UUID.class),
        Tid.moment(rad, "registrerad"),
        rad.getString("aktor"),
        rad.getString("roll"),
        rad.getString("atgard"),
        rad.getString("objekttyp"),
        Optional.ofNullable(rad.getObject("person", UUID.class)),
        Optional.ofNullable(rad.getString("visning")).orElse(""),
        Optional.ofNullable(rad.getObject("tidigast", LocalDate.class)));
  }
}

package se.omtanke.ekonomi.prognos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import se.omtanke.ekonomi.Prognosomgang;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The rounds, as rows. */
public final class Omgangar {

  private Omgangar() {}

  /** Every round, latest month first. */
  public static List<Prognosomgang> alla(Transaction tx) {
    return tx.sql(
            """
            SELECT id, ar, manad, sista_dag FROM prognosomgang
            WHERE kommun = :kommun ORDER BY ar DESC, manad DESC
            """)
        .param("kommun", tx.kommun())
        .query((rad, n) -> omgang(rad))
        .list();
  }

  /** One round. */
  public static Prognosomgang en(Transaction tx, UUID id) {
    return alla(tx).stream()
        .filter(omgang -> omgang.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Saknas("Prognosomgången finns inte."));
  }

  /**
   * Opens a round.
   *
   * @throws Konflikt if the month has one, or if its forecast has been read from a file: the two
   *     would be added together
   */
  public static void oppna(WriteTransaction tx, Prognosomgang omgang) {
    kravFritt(tx, omgang);
    int nya =
        tx.sql(
                """
                INSERT INTO prognosomgang (kommun, id, ar, manad, sista_dag, aktor, registrerad)
                VALUES (:kommun, :id, :ar, :manad, :sista_dag, :aktor, :nu)
                ON CONFLICT (kommun, ar, manad) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("id", omgang.id())
            .param("ar", omgang.manad().getYear())
            .param("manad", omgang.manad().getMonthValue())
            .param("sista_dag", omgang.sistaDag())
            .param("aktor", tx.anropare().aktor())
            .param("nu", tx.nuDatabas())
            .update();
    if (nya == 0) {
      throw new Konflikt("Det finns redan en prognosomgång för %s.".formatted(omgang.manad()));
    }
  }

  /** No forecast of the result may be in force from a file; one of investments may. */
  private static void kravFritt(Transaction tx, Prognosomgang omgang) {
    List<String> fran =
        tx.sql(
                """
                SELECT i.filnamn FROM kallperiod k
                JOIN inlasning i ON i.kommun = k.kommun AND i.id = k.inlasning
                WHERE k.kommun = :kommun AND k.slag = 'PROGNOS' AND k.ar = :ar
                  AND k.ersatt = 'infinity' AND i.prognossteg IS NULL
                  AND position(:manad IN k.kalla) > 0
                  AND EXISTS (SELECT FROM prognosrad p
                    WHERE p.kommun = k.kommun AND p.inlasning = k.inlasning AND p.kalla = k.kalla
                      AND p.ar = k.ar AND left(p.konto, 1) BETWEEN '3' AND '8')
                ORDER BY i.filnamn
                """)
            .param("kommun", tx.kommun())
            .param("ar", omgang.manad().getYear())
            .param("manad", omgang.manad().toString())
            .query((rad, n) -> rad.getString(1))
            .list();
    if (!fran.isEmpty()) {
      throw new Konflikt(
          "Prognosen för %s är redan inläst från %s. Ångra den inläsningen först."
              .formatted(omgang.manad(), String.join(", ", fran)));
    }
  }

  private static Prognosomgang omgang(ResultSet rad) throws SQLException {
    return new Prognosomgang(
        rad.getObject("id", UUID.class),
        YearMonth.of(rad.getInt("ar"), rad.getInt("manad")),
        rad.getObject("sista_dag", LocalDate.class));
  }
}

package se.omtanke.arende.rader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Arbetsbelastning;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendelage;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Fristvakt;
import se.omtanke.atkomst.Villkor;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Cases, and who answers for them. */
public final class Arenderader {

  /** A case with its state and who answers for it; the columns that {@link #las} reads. */
  private static final String ARENDE =
      """
      SELECT a.id, a.nummer, a.person, a.slag, a.registrerad, v.enhet, v.handlaggare,
             s.lage, s.registrerad AS lage_nar, s.skal AS lage_skal
      FROM arende a
      JOIN livssteg s ON s.kommun = a.kommun AND s.objekt = a.id AND s.ersatt = 'infinity'
      JOIN arendeansvar v ON v.kommun = a.kommun AND v.arende = a.id AND v.ersatt = 'infinity'
      WHERE a.kommun = :kommun
      """;

  /** A party's own clock asks nothing of the board. */
  private static final String NASTA_FORST =
      """
       ORDER BY (SELECT min(f.slut) FROM frist f
                 WHERE f.kommun = a.kommun AND f.arende = a.id AND f.ersatt = 'infinity'
                   AND f.lage = 'LOPER' AND f.regel <> :partens), a.id
       LIMIT :hogst
      """;

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Arenderader(Idgivare ider) {
    this.ider = ider;
  }

  /** One case. */
  public Optional<Arende> en(Transaction tx, UUID id) {
    return tx.sql(ARENDE + " AND a.id = :id")
        .param("kommun", tx.kommun())
        .param("id", id)
        .query(Arenderader::las)
        .optional();
  }

  /** The case with this number. */
  public Optional<Arende> medNummer(Transaction tx, String nummer) {
    return tx.sql(ARENDE + " AND a.nummer = :nummer")
        .param("kommun", tx.kommun())
        .param("nummer", nummer)
        .query(Arenderader::las)
        .optional();
  }

  /** These cases, in no order. */
  public List<Arende> med(Transaction tx, List<UUID> ider) {
    return tx.sql(ARENDE + " AND a.id = ANY(CAST(:ider AS uuid[]))")
        .param("kommun", tx.kommun())
        .param("ider", ider.toArray(UUID[]::new))
        .query(Arenderader::las)
        .list();
  }

  /** The open case of a person in which an investigation is going on, if any. */
  public Optional<Arende> underUtredning(Transaction tx, UUID person) {
    return tx.sql(ARENDE + " AND a.person = :person AND s.lage = 'UTREDS' ORDER BY a.id LIMIT 1")
        .param("kommun", tx.kommun())
        .param("person", person)
        .query(Arenderader::las)
        .optional();
  }

  /** Open cases that the condition lets through: those whose running clock ends first, first. */
  public List<Arende> oppna(Transaction tx, Villkor villkor, int hogst) {
    return tx.sql(
            ARENDE
                + " AND s.lage IN ('AKTUALISERAT', 'UTREDS', 'BESLUTAT') AND "
                + villkor.sql()
                + NASTA_FORST)
        .param("kommun", tx.kommun())
        .params(villkor.parametrar())
        .param("partens", Fristvakt.OVERKLAGANDE)
        .param("hogst", hogst)
        .query(Arenderader::las)
        .list();
  }

  /** How much whom has open, of the cases that the condition lets through. */
  public List<Arbetsbelastning> belastning(
      Transaction tx, Villkor villkor, LocalDate idag, LocalDate snart, LocalDate langre) {
    return tx.sql(
            """
            SELECT v.enhet, v.handlaggare, count(*) AS oppna, sum(f.brutna) AS brutna,
                   sum(f.snart) AS snart, sum(f.langre) AS langre
            FROM arende a
            JOIN livssteg s ON s.kommun = a.kommun AND s.objekt = a.id AND s.ersatt = 'infinity'
            JOIN arendeansvar v
              ON v.kommun = a.kommun AND v.arende = a.id AND v.ersatt = 'infinity'
            JOIN LATERAL (
              SELECT count(*) FILTER (WHERE f.senast < :idag) AS brutna,
                     count(*) FILTER (WHERE f.senast BETWEEN :idag AND :snart) AS snart,
                     count(*) FILTER (WHERE f.senast BETWEEN :idag AND :langre) AS langre
              FROM frist f
              WHERE f.kommun = a.kommun AND f.arende = a.id AND f.ersatt = 'infinity'
                AND f.lage = 'LOPER' AND f.regel <> :partens) f ON TRUE
            WHERE a.kommun = :kommun AND s.lage IN ('AKTUALISERAT', 'UTREDS', 'BESLUTAT') AND\
            """
                + " "
                + villkor.sql()
                + " GROUP BY 1, 2 ORDER BY 1, brutna DESC, oppna DESC, 2")
        .param("kommun", tx.kommun())
        .params(villkor.parametrar())
        .param("partens", Fristvakt.OVERKLAGANDE)
        .param("idag", idag)
        .param("snart", snart)
        .param("langre", langre)
        .query(
            (rad, n) ->
                new Arbetsbelastning(
                    rad.getObject("enhet", UUID.class),
                    Optional.ofNullable(rad.getObject("handlaggare", UUID.class)),
                    rad.getLong("oppna"),
                    rad.getLong("brutna"),
                    rad.getLong("snart"),
                    rad.getLong("langre")))
        .list();
  }

  /** A new case. */
  public void lagg(WriteTransaction tx, UUID id, String nummer, UUID person, Arendeslag slag) {
    tx.sql(
            """
            INSERT INTO arende (kommun, namnd, id, nummer, person, slag, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :nummer, :person, :slag, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("nummer", nummer)
        .param("person", person)
        .param("slag", slag.name())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /**
   * Says who answers for a case from now on.
   *
   * @param fore whom the one who asks believes it is; another is a conflict
   */
  public void ansvar(
      WriteTransaction tx,
      UUID arende,
      UUID enhet,
      Optional<UUID> handlaggare,
      Optional<UUID> fore) {
    int stangda =
        tx.sql(
                """
                UPDATE arendeansvar SET ersatt = :nu
                WHERE kommun = :kommun AND arende = :arende AND ersatt = 'infinity'
                  AND handlaggare IS NOT DISTINCT FROM CAST(:fore AS uuid)
                """)
            .param("nu", tx.nuDatabas())
            .param("kommun", tx.kommun())
            .param("arende", arende)
            .param("fore", fore.orElse(null))
            .update();
    if (stangda == 0) {
      throw new Konflikt("Någon annan har just fördelat ärendet. Se hur det står nu.");
    }
    laggAnsvar(tx, arende, enhet, handlaggare);
  }

  /** Says who answers for a new case. */
  public void laggAnsvar(WriteTransaction tx, UUID arende, UUID enhet, Optional<UUID> handlaggare) {
    tx.sql(
            """
            INSERT INTO arendeansvar (kommun, namnd, id, arende, enhet, handlaggare, aktor,
                                      registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :enhet, :handlaggare, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("enhet", enhet)
        .param("handlaggare", handlaggare.orElse(null))
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private static Arende las(ResultSet rad, int nummer) throws SQLException {
    @Nullable UUID handlaggare = rad.getObject("handlaggare", UUID.class);
    return new Arende(
        rad.getObject("id", UUID.class),
        rad.getString("nummer"),
        rad.getObject("person", UUID.class),
        Arendeslag.valueOf(rad.getString("slag")),
        rad.getObject("enhet", UUID.class),
        Optional.ofNullable(handlaggare),
        Arendelage.av(rad.getString("lage"), Livssteg.nar(rad), rad.getString("lage_skal")),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant());
  }
}

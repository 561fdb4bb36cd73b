package se.omtanke.arende.rader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Arendefrist;
import se.omtanke.arende.Arendefrist.Lage;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The clocks as rows; a version for each time one is started, extended or stopped. */
public final class Fristrader {

  private static final String FRIST =
      """
      SELECT f.frist, f.arende, f.objekt, f.regel, f.lagrum, f.start, f.slut, f.senast, f.forlangd,
             f.stoppad, f.lage
      FROM frist f WHERE f.kommun = :kommun AND f.ersatt = 'infinity'
      """;

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Fristrader(Idgivare ider) {
    this.ider = ider;
  }

  /** All clocks of a case, the first to end first. */
  public List<Arendefrist> iArendet(Transaction tx, UUID arende) {
    return tx.sql(FRIST + " AND f.arende = :arende ORDER BY f.slut, f.frist")
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(Fristrader::las)
        .list();
  }

  /** The running clocks of these cases. */
  public List<Arendefrist> lopande(Transaction tx, List<UUID> arenden) {
    return tx.sql(
            FRIST
                + " AND f.lage = 'LOPER' AND f.arende = ANY(CAST(:arenden AS uuid[]))"
                + " ORDER BY f.slut, f.frist")
        .param("kommun", tx.kommun())
        .param("arenden", arenden.toArray(UUID[]::new))
        .query(Fristrader::las)
        .list();
  }

  /** The clock of a rule that is counted for something, running or stopped. */
  public Optional<Arendefrist> av(Transaction tx, UUID arende, UUID objekt, String regel) {
    return iArendet(tx, arende).stream()
        .filter(frist -> frist.objekt().equals(objekt) && frist.regel().equals(regel))
        .findFirst();
  }

  /** Writes a clock's new version in place of the one that holds. */
  public void skriv(WriteTransaction tx, Arendefrist frist) {
    tx.sql(
            """
            UPDATE frist SET ersatt = :nu
            WHERE kommun = :kommun AND frist = :frist AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("frist", frist.id())
        .update();
    tx.sql(
            """
            INSERT INTO frist (kommun, namnd, id, frist, arende, objekt, regel, lagrum, start, slut,
                               senast, forlangd, stoppad, lage, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :frist, :arende, :objekt, :regel, :lagrum, :start, :slut,
                    :senast, :forlangd, :stoppad, :lage, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("frist", frist.id())
        .param("arende", frist.arende())
        .param("objekt", frist.objekt())
        .param("regel", frist.regel())
        .param("lagrum", frist.lagrum())
        .param("start", frist.start())
        .param("slut", frist.slut())
        .param("senast", frist.senast())
        .param("forlangd", frist.forlangd())
        .param("stoppad", frist.stoppad().orElse(null))
        .param("lage", frist.lage().name())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private static Arendefrist las(ResultSet rad, int nummer) throws SQLException {
    @Nullable LocalDate stoppad = rad.getObject("stoppad", LocalDate.class);
    return new Arendefrist(
        rad.getObject("frist", UUID.class),
        rad.getObject("arende", UUID.class),
        rad.getObject("objekt", UUID.class),
        rad.getString("regel"),
        rad.getString("lagrum"),
        rad.getObject("start", LocalDate.class),
        rad.getObject("slut", LocalDate.class),
        rad.getObject("senast", LocalDate.class),
        rad.getString("forlangd"),
        Optional.ofNullable(stoppad),
        Lage.valueOf(rad.getString("lage")));
  }
}

package se.omtanke.arende.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.omtanke.arende.Begaran;
import se.omtanke.arende.Sekretessvarning;
import se.omtanke.arende.Utlamnande;
import se.omtanke.arende.Utlamnandeprovning;
import se.omtanke.arende.rader.Namnden;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Requests, their tests and what was given out, as rows. */
public final class Utlamnanderader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Utlamnanderader(Idgivare ider) {
    this.ider = ider;
  }

  /** The requests of a case, the latest first. */
  public List<Begaran> iArendet(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT id, vem, egenskap, galler, inkom FROM begaran
            WHERE kommun = :kommun AND arende = :arende ORDER BY inkom DESC, id DESC
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Begaran(
                    rad.getObject("id", UUID.class),
                    rad.getString("vem"),
                    Begaran.Egenskap.valueOf(rad.getString("egenskap")),
                    rad.getString("galler"),
                    rad.getObject("inkom", LocalDate.class)))
        .list();
  }

  /** A new request; the same sent twice is one. */
  public void lagg(WriteTransaction tx, UUID arende, Begaran ny) {
    rad(
            tx,
            arende,
            ny.id(),
            """
            INSERT INTO begaran (kommun, namnd, id, arende, vem, egenskap, galler, inkom, aktor,
                                 registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :vem, :egenskap, :galler, :inkom, :aktor, :nu)
            ON CONFLICT (kommun, id) DO NOTHING
            """)
        .param("vem", ny.vem())
        .param("egenskap", ny.egenskap().name())
        .param("galler", ny.galler())
        .param("inkom", ny.inkom())
        .update();
  }

  /** What has been answered to the warnings of a request. */
  public Map<Sekretessvarning, String> svar(Transaction tx, UUID arende, UUID begaran) {
    Map<Sekretessvarning, String> svar = new EnumMap<>(Sekretessvarning.class);
    tx.sql(
            """
            SELECT varning, svar FROM sekretessvar
            WHERE kommun = :kommun AND arende = :arende AND begaran = :begaran
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("begaran", begaran)
        .query(
            rad -> {
              svar.put(Sekretessvarning.valueOf(rad.getString("varning")), rad.getString("svar"));
            });
    return svar;
  }

  /** An answer to a warning; the first stands. */
  public void svara(
      WriteTransaction tx, UUID arende, UUID begaran, Sekretessvarning varning, String svar) {
    rad(
            tx,
            arende,
            ider.ny(),
            """
            INSERT INTO sekretessvar (kommun, namnd, id, arende, begaran, varning, svar, aktor,
                                      registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :begaran, :varning, :svar, :aktor, :nu)
            ON CONFLICT (kommun, namnd, arende, begaran, varning) DO NOTHING
            """)
        .param("begaran", begaran)
        .param("varning", varning.name())
        .param("svar", svar)
        .update();
  }

  /** The tests of a request that stand. */
  public List<Utlamnandeprovning> provningar(Transaction tx, UUID arende, UUID begaran) {
    return tx.sql(
            """
            SELECT version, utfall, maskerad, lagrum, skal, aktor, registrerad
            FROM utlamnandeprovning
            WHERE kommun = :kommun AND arende = :arende AND begaran = :begaran
              AND ersatt = 'infinity'
            ORDER BY id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("begaran", begaran)
        .query(Utlamnanderader::provning)
        .list();
  }

  /** A test of a document; the one before is closed. */
  public void prova(WriteTransaction tx, UUID arende, UUID begaran, Utlamnandeprovning ny) {
    tx.sql(
            """
            UPDATE utlamnandeprovning SET ersatt = :nu
            WHERE kommun = :kommun AND arende = :arende AND begaran = :begaran
              AND version = :version AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("begaran", begaran)
        .param("version", ny.version())
        .update();
    rad(
            tx,
            arende,
            ider.ny(),
            """
            INSERT INTO utlamnandeprovning (kommun, namnd, id, arende, begaran, version, utfall,
                                            maskerad, lagrum, skal, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :begaran, :version, :utfall, :maskerad, :lagrum,
                    :skal, :aktor, :nu)
            """)
        .param("begaran", begaran)
        .param("version", ny.version())
        .param("utfall", ny.utfall().name())
        .param("maskerad", ny.maskerad().orElse(null))
        .param("lagrum", ny.lagrum())
        .param("skal", ny.skal())
        .update();
  }

  /** Everything of a case that has been given out, the latest first. */
  public List<Utlamnande> utlamnade(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT u.begaran, b.vem, u.version, v.rubrik, u.satt, u.aktor, u.registrerad
            FROM utlamnande u
            JOIN begaran b ON b.kommun = u.kommun AND b.id = u.begaran
            JOIN handlingsversion v ON v.kommun = u.kommun AND v.id = u.version
            WHERE u.kommun = :kommun AND u.arende = :arende ORDER BY u.id DESC
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Utlamnande(
                    rad.getObject("begaran", UUID.class),
                    rad.getString("vem"),
                    rad.getObject("version", UUID.class),
                    rad.getString("rubrik"),
                    Utlamnande.Satt.valueOf(rad.getString("satt")),
                    rad.getString("aktor"),
                    rad.getObject("registrerad", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Gives a version out; whether it had not been given out on this request. */
  public boolean lamnaUt(
      WriteTransaction tx, UUID arende, UUID begaran, UUID version, Utlamnande.Satt satt) {
    return rad(
                tx,
                arende,
                ider.ny(),
                """
                INSERT INTO utlamnande (kommun, namnd, id, arende, begaran, version, satt, aktor,
                                        registrerad)
                VALUES (:kommun, :namnd, :id, :arende, :begaran, :version, :satt, :aktor, :nu)
                ON CONFLICT (kommun, namnd, arende, begaran, version) DO NOTHING
                """)
            .param("begaran", begaran)
            .param("version", version)
            .param("satt", satt.name())
            .update()
        == 1;
  }

  private static StatementSpec rad(WriteTransaction tx, UUID arende, UUID id, String sql) {
    return tx.sql(sql)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("arende", arende)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas());
  }

  private static Utlamnandeprovning provning(ResultSet rad, int nummer) throws SQLException {
    return new Utlamnandeprovning(
        rad.getObject("version", UUID.class),
        Utlamnandeprovning.Utfall.valueOf(rad.getString("utfall")),
        Optional.ofNullable(rad.getObject("maskerad", UUID.class)),
        rad.getString("lagrum"),
        rad.getString("skal"),
        rad.getString("aktor"),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant());
  }
}

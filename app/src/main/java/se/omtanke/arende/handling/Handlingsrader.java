package se.omtanke.arende.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Handling;
import se.omtanke.arende.Handlingsfil;
import se.omtanke.arende.Handlingsslag;
import se.omtanke.arende.Handlingsversion;
import se.omtanke.arende.rader.Namnden;
import se.omtanke.filformat.Dokumentformat;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Documents and their versions, as rows. */
public final class Handlingsrader {

  private static final String VERSION =
      """
      v.id AS version, v.nummer, v.rubrik, v.dag, v.motpart, v.utkast, v.filnamn, v.skal,
      v.aktor AS version_aktor, v.registrerad AS version_nar,
      f.id AS fil, f.format, f.storlek, f.sha256
      """;

  private static final String HANDLING =
      """
      SELECT h.id, h.slag, h.maskerar, h.registrerad, s.skal AS struken_skal,
             s.aktor AS struken_aktor, s.registrerad AS struken_nar, %s
      FROM handling h
      JOIN handlingsversion v ON v.kommun = h.kommun AND v.handling = h.id
        AND v.arende = h.arende AND v.ersatt = 'infinity'
      JOIN handlingsfil f ON f.kommun = v.kommun AND f.id = v.fil
      LEFT JOIN handlingsstrykning s ON s.kommun = h.kommun AND s.handling = h.id
        AND s.arende = h.arende
      WHERE h.kommun = :kommun AND h.arende = :arende
      """
          .formatted(VERSION);

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Handlingsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The documents of a case, the latest day first. */
  public List<Handling> iArendet(Transaction tx, UUID arende) {
    return tx.sql(HANDLING + " ORDER BY v.dag DESC, h.id DESC")
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(Handlingsrader::handling)
        .list();
  }

  /** One document of a case. */
  public Optional<Handling> en(Transaction tx, UUID arende, UUID id) {
    return tx.sql(HANDLING + " AND h.id = :id")
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("id", id)
        .query(Handlingsrader::handling)
        .optional();
  }

  /** All versions of a document, the latest first. */
  public List<Handlingsversion> versioner(Transaction tx, UUID arende, UUID handling) {
    return tx.sql(
            """
            SELECT %s FROM handlingsversion v
            JOIN handlingsfil f ON f.kommun = v.kommun AND f.id = v.fil
            WHERE v.kommun = :kommun AND v.arende = :arende AND v.handling = :handling
            ORDER BY v.nummer DESC
            """
                .formatted(VERSION))
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("handling", handling)
        .query((rad, n) -> version(rad))
        .list();
  }

  /** Whether a version is of this case. */
  public boolean harVersion(Transaction tx, UUID arende, UUID version) {
    return tx.sql(
            """
            SELECT EXISTS (SELECT FROM handlingsversion
                           WHERE kommun = :kommun AND arende = :arende AND id = :id)
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("id", version)
        .query(Boolean.class)
        .single();
  }

  /** A new document, without its first version. */
  public void lagg(WriteTransaction tx, UUID arende, Handling.Ny ny) {
    tx.sql(
            """
            INSERT INTO handling (kommun, namnd, id, arende, slag, maskerar, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :slag, :maskerar, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ny.id())
        .param("arende", arende)
        .param("slag", ny.slag().name())
        .param("maskerar", ny.maskerar().orElse(null))
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** A new version. */
  public void version(
      WriteTransaction tx,
      UUID arende,
      UUID handling,
      int nummer,
      Handlingsversion.Uppgifter uppgifter,
      String filnamn,
      UUID fil,
      String skal) {
    tx.sql(
            """
            INSERT INTO handlingsversion (kommun, namnd, id, arende, handling, nummer, rubrik, dag,
                                          motpart, utkast, filnamn, fil, skal, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :handling, :nummer, :rubrik, :dag,
                    :motpart, :utkast, :filnamn, :fil, :skal, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("handling", handling)
        .param("nummer", nummer)
        .param("rubrik", uppgifter.rubrik().strip())
        .param("dag", uppgifter.dag())
        .param("motpart", uppgifter.motpart().strip())
        .param("utkast", uppgifter.utkast())
        .param("filnamn", filnamn)
        .param("fil", fil)
        .param("skal", skal)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Closes the version that holds; whether it still held. */
  public boolean stang(WriteTransaction tx, UUID version) {
    return tx.sql(
                """
                UPDATE handlingsversion SET ersatt = :nu
                WHERE kommun = :kommun AND id = :id AND ersatt = 'infinity'
                """)
            .param("nu", tx.nuDatabas())
            .param("kommun", tx.kommun())
            .param("id", version)
            .update()
        == 1;
  }

  /** Strikes a document. */
  public void stryk(WriteTransaction tx, UUID arende, UUID handling, String skal) {
    tx.sql(
            """
            INSERT INTO handlingsstrykning (kommun, namnd, id, arende, handling, skal, aktor,
                                            registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :handling, :skal, :aktor, :nu)
            ON CONFLICT (kommun, namnd, arende, handling) DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("handling", handling)
        .param("skal", skal)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private static Handling handling(ResultSet rad, int nummer) throws SQLException {
    @Nullable UUID maskerar = rad.getObject("maskerar", UUID.class);
    return new Handling(
        rad.getObject("id", UUID.class),
        Handlingsslag.valueOf(rad.getString("slag")),
        version(rad),
        Optional.ofNullable(maskerar),
        strykning(rad),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant());
  }

  private static Optional<Handling.Strykning> strykning(ResultSet rad) throws SQLException {
    @Nullable String skal = rad.getString("struken_skal");
    return skal == null
        ? Optional.empty()
        : Optional.of(
            new Handling.Strykning(
                skal,
                rad.getString("struken_aktor"),
                rad.getObject("struken_nar", OffsetDateTime.class).toInstant()));
  }

  private static Handlingsversion version(ResultSet rad) throws SQLException {
    return new Handlingsversion(
        rad.getObject("version", UUID.class),
        rad.getInt("nummer"),
        new Handlingsversion.Uppgifter(
            rad.getString("rubrik"),
            rad.getObject("dag", LocalDate.class),
            rad.getString("motpart"),
            rad.getBoolean("utkast")),
        rad.getString("filnamn"),
        new Handlingsfil(
            rad.getObject("fil", UUID.class),
            Dokumentformat.valueOf(rad.getString("format")),
            rad.getLong("storlek"),
            rad.getString("sha256")),
        rad.getString("skal"),
        rad.getString("version_aktor"),
        rad.getObject("version_nar", OffsetDateTime.class).toInstant());
  }
}

package se.omtanke.ekonomi.inlasning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.ekonomi.Lasarbete;
import se.omtanke.ekonomi.Lasfas;
import se.omtanke.ekonomi.Lasframsteg;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The rows of what has been asked of jobs that read files, and of what came of it. */
public final class Lasarkiv {

  private static final String ARBETE =
      """
      SELECT a.*, k.storlek, f.forsok, f.fas, f.rad, f.rader, f.paborjad, f.framme,
             s.arbete AS besvarat, s.inlasning AS resultat, s.skal
      FROM lasarbete a
      JOIN kallfil k ON k.kommun = a.kommun AND k.id = a.fil
      LEFT JOIN lasframsteg f ON f.kommun = a.kommun AND f.arbete = a.id
      LEFT JOIN lasarbetssvar s ON s.kommun = a.kommun AND s.arbete = a.id
      WHERE a.kommun = :kommun AND
      """;

  private Lasarkiv() {}

  /** Writes down what is asked for. */
  public static void lagg(WriteTransaction tx, Lasarbete arbete) {
    Anropare vem = arbete.bestallare();
    tx.sql(
            """
            INSERT INTO lasarbete (kommun, id, slag, fil, filnamn, mappning, inlasning, aktorslag,
                                   aktor, uppdrag, roll, namnd, registrerad)
            VALUES (:kommun, :id, :slag, :fil, :filnamn, :mappning, :inlasning, :aktorslag,
                    :aktor, :uppdrag, :roll, :namnd, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", arbete.id())
        .param("slag", arbete.slag().name())
        .param("fil", arbete.fil())
        .param("filnamn", arbete.filnamn())
        .param("mappning", arbete.mappning())
        .param("inlasning", arbete.inlasning().orElse(null))
        .param("aktorslag", vem.slag().name())
        .param("aktor", vem.aktor())
        .param("uppdrag", vem.uppdrag().orElse(null))
        .param("roll", vem.roll())
        .param("namnd", vem.namnd().orElse(null))
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** One of them. */
  public static Lasarbete ett(Transaction tx, UUID id) {
    return tx.sql(ARBETE + "a.id = :id")
        .param("kommun", tx.kommun())
        .param("id", id)
        .query(Lasarkiv::arbete)
        .optional()
        .orElseThrow(() -> new Saknas("Arbetet finns inte. Skicka filen på nytt."));
  }

  /** Those that are not done, and confirmations refused after {@code sedan}; the latest first. */
  public static List<Lasarbete> aktuella(Transaction tx, Instant sedan) {
    return tx.sql(
            ARBETE
                + """
                (s.arbete IS NULL
                 OR (a.slag = 'BEKRAFTELSE' AND s.skal <> '' AND s.registrerad > :sedan))
                ORDER BY a.id DESC LIMIT 50
                """)
        .param("kommun", tx.kommun())
        .param("sedan", sedan.atOffset(ZoneOffset.UTC))
        .query(Lasarkiv::arbete)
        .list();
  }

  /** The confirmation of a reading that is not done yet, if any. */
  public static Optional<Lasarbete> bekraftelse(Transaction tx, UUID inlasning) {
    return tx.sql(ARBETE + "a.inlasning = :inlasning AND s.arbete IS NULL ORDER BY a.id LIMIT 1")
        .param("kommun", tx.kommun())
        .param("inlasning", inlasning)
        .query(Lasarkiv::arbete)
        .optional();
  }

  /** Begins an attempt, which starts from the beginning; says which attempt it is. */
  public static int borja(WriteTransaction tx, UUID arbete) {
    return tx.sql(
            """
            INSERT INTO lasframsteg AS f (kommun, arbete, forsok, fas, rad, rader, paborjad, framme)
            VALUES (:kommun, :arbete, 1, 'LASER', 0, 0, :nu, :nu)
            ON CONFLICT (kommun, arbete) DO UPDATE
            SET forsok = f.forsok + 1, fas = 'LASER', rad = 0, rader = 0, paborjad = excluded.paborjad,
                framme = excluded.framme
            RETURNING forsok
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .param("nu", tx.nuDatabas())
        .query((rad, n) -> rad.getInt(1))
        .single();
  }

  /** Tells how far it has come. */
  public static int framme(WriteTransaction tx, UUID arbete, Lasfas fas, long rad, long rader) {
    return tx.sql(
            """
            UPDATE lasframsteg SET fas = :fas, rad = :rad, rader = :rader, framme = :nu
            WHERE kommun = :kommun AND arbete = :arbete
            """)
        .param("fas", fas.name())
        .param("rad", rad)
        .param("rader", rader)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .update();
  }

  /**
   * Lets one process at a time do a piece of work, until the transaction ends.
   *
   * @return whether it is left to do, and this transaction the one to do it
   */
  public static boolean ensam(WriteTransaction tx, UUID arbete) {
    boolean fick =
        tx.sql("SELECT pg_try_advisory_xact_lock(hashtext('lasarbete'), hashtext(:arbete))")
            .param("arbete", arbete.toString())
            .query(Boolean.class)
            .single();
    return fick && !ett(tx, arbete).avslutat();
  }

  /** Answers with the reading that came of it. */
  public static void klart(WriteTransaction tx, UUID arbete, UUID inlasning) {
    svar(tx, arbete, Optional.of(inlasning), "");
  }

  /** Answers with why nothing came of it. */
  public static void avvisat(WriteTransaction tx, UUID arbete, String skal) {
    svar(tx, arbete, Optional.empty(), skal);
  }

  private static void svar(
      WriteTransaction tx, UUID arbete, Optional<UUID> inlasning, String skal) {
    tx.sql(
            """
            INSERT INTO lasarbetssvar (kommun, arbete, inlasning, skal, registrerad)
            VALUES (:kommun, :arbete, :inlasning, :skal, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .param("inlasning", inlasning.orElse(null))
        .param("skal", skal)
        .param("nu", tx.nuDatabas())
        .update();
  }

  private static Lasarbete arbete(ResultSet rad, int nummer) throws SQLException {
    return new Lasarbete(
        rad.getObject("id", UUID.class),
        Lasarbete.Slag.valueOf(rad.getString("slag")),
        rad.getObject("fil", UUID.class),
        rad.getString("filnamn"),
        rad.getLong("storlek"),
        rad.getString("mappning"),
        Optional.ofNullable(rad.getObject("inlasning", UUID.class)),
        bestallare(rad),
        moment(rad, "registrerad"),
        lage(rad));
  }

  private static Anropare bestallare(ResultSet rad) throws SQLException {
    return new Anropare(
        new Kommunkod(rad.getString("kommun")),
        Optional.ofNullable(rad.getObject("namnd", UUID.class)),
        Anropare.Slag.valueOf(rad.getString("aktorslag")),
        rad.getString("aktor"),
        Optional.ofNullable(rad.getObject("uppdrag", UUID.class)),
        rad.getString("roll"));
  }

  private static Lasarbete.Lage lage(ResultSet rad) throws SQLException {
    if (rad.getObject("besvarat") != null) {
      return Optional.ofNullable(rad.getObject("resultat", UUID.class))
          .<Lasarbete.Lage>map(Lasarbete.Klart::new)
          .orElse(new Lasarbete.Avvisat(rad.getString("skal")));
    }
    if (rad.getObject("fas") == null) {
      return new Lasarbete.Vantar();
    }
    return new Lasarbete.Pagar(
        new Lasframsteg(
            Lasfas.valueOf(rad.getString("fas")),
            rad.getLong("rad"),
            rad.getLong("rader"),
            moment(rad, "paborjad"),
            moment(rad, "framme")));
  }

  private static Instant moment(ResultSet rad, String kolumn) throws SQLException {
    return rad.getObject(kolumn, OffsetDateTime.class).toInstant();
  }
}

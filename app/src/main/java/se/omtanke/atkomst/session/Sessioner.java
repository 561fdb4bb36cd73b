package se.omtanke.atkomst.session;

import static se.omtanke.atkomst.valv.Tid.utc;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsrad;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Tid;
import se.omtanke.grund.Idgivare;

/** The sessions of all users. A cookie's secret is stored only as its hash. */
public final class Sessioner {

  /** A request within this time of the last noted one is not noted: it would cost a write. */
  private static final Duration NOTERAS = Duration.ofMinutes(1);

  private static final Duration SENT = Duration.ofDays(1);

  private static final String LAS =
      """
      SELECT s.id, s.steg, s.satt, s.senast, a.anvandarnamn, a.namn,
             (SELECT count(*) FROM medarbetaruppdrag n
              WHERE n.anvandare = s.anvandare AND n.ersatt = 'infinity'
                AND n.fran <= :idag AND n.till > :idag) AS antal,
      """
          + Uppdragsrad.KOLUMNER
          + """
          FROM inloggningssession s
          JOIN anvandare a ON a.id = s.anvandare AND a.sparrad IS NULL
          LEFT JOIN medarbetaruppdrag m
            ON m.kommun = s.uppdrag_kommun AND m.uppdrag = s.uppdrag AND m.anvandare = s.anvandare
               AND m.ersatt = 'infinity' AND m.fran <= :idag AND m.till > :idag
          WHERE s.hash = :hash AND s.anvandare = :anvandare AND s.avslutad IS NULL
            AND s.gar_ut > :nu AND s.senast > :vilat
          """;

  private final Kontodatabas databas;
  private final Idgivare ider;
  private final SecureRandom slump;
  private final Clock klocka;
  private final Sessionsgranser granser;

  /** Keeps the sessions in this database, within these limits. */
  public Sessioner(
      Kontodatabas databas,
      Idgivare ider,
      SecureRandom slump,
      Clock klocka,
      Sessionsgranser granser) {
    this.databas = databas;
    this.ider = ider;
    this.slump = slump;
    this.klocka = klocka;
    this.granser = granser;
  }

  private record Rad(Sessionen sessionen, Instant senast) {}

  /** How long sessions last. */
  public Sessionsgranser granser() {
    return granser;
  }

  /** Opens a session. Always under a new key, so that a key planted beforehand is worth nothing. */
  public Sessionsnyckel oppna(UUID anvandare, Steg steg, Inloggningssatt satt, Avsandare fran) {
    Sessionsnyckel nyckel = Sessionsnyckel.ny(anvandare, slump);
    Instant nu = klocka.instant();
    Duration langst = steg == Steg.KLAR ? granser.langst() : granser.steg();
    databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    INSERT INTO inloggningssession
                      (hash, id, anvandare, steg, satt, skapad, senast, gar_ut, adress, webblasare)
                    VALUES (:hash, :id, :anvandare, :steg, :satt, :nu, :nu, :gar_ut, :adress, :wl)
                    """)
                .param("hash", nyckel.token().hash())
                .param("id", ider.ny())
                .param("anvandare", anvandare)
                .param("steg", steg.name())
                .param("satt", satt.name())
                .param("nu", utc(nu))
                .param("gar_ut", utc(nu.plus(langst)))
                .param("adress", fran.adress())
                .param("wl", fran.webblasare())
                .update());
    return nyckel;
  }

  /**
   * The session that a key opens, with its user and acting assignment, and notes the request. One
   * SELECT, and at most once a minute an UPDATE.
   */
  public Optional<Sessionen> las(Sessionsnyckel nyckel) {
    return databas.korFor(
        nyckel.anvandare(),
        jdbc -> {
          Optional<Rad> rad = rad(jdbc, nyckel, Duration.ZERO);
          rad.filter(r -> r.senast().plus(NOTERAS).isBefore(klocka.instant()))
              .ifPresent(r -> notera(jdbc, r.sessionen().id()));
          return rad.map(Rad::sessionen);
        });
  }

  /**
   * The session that a key opened until lately. It signs nobody in: it tells whose text it is that
   * comes too late, so that it can be kept for her.
   */
  public Optional<Sessionen> utgangen(Sessionsnyckel nyckel) {
    return databas.korFor(nyckel.anvandare(), jdbc -> rad(jdbc, nyckel, SENT).map(Rad::sessionen));
  }

  /** Chooses the assignment to act in. */
  public void valj(UUID session, Medarbetaruppdrag uppdrag) {
    databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    UPDATE inloggningssession SET uppdrag_kommun = :kommun, uppdrag = :uppdrag
                    WHERE id = :id AND anvandare = :anvandare
                    """)
                .param("kommun", uppdrag.kommun().kod())
                .param("uppdrag", uppdrag.id())
                .param("id", session)
                .param("anvandare", uppdrag.anvandare())
                .update());
  }

  /** Ends one of a user's sessions. */
  public void avsluta(UUID anvandare, UUID session) {
    databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    UPDATE inloggningssession SET avslutad = :nu
                    WHERE id = :id AND anvandare = :anvandare AND avslutad IS NULL
                    """)
                .param("nu", utc(klocka.instant()))
                .param("id", session)
                .param("anvandare", anvandare)
                .update());
  }

  /** Ends all of a user's sessions: her password or second factor is new, or she is kept out. */
  public void avslutaAlla(UUID anvandare) {
    databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    UPDATE inloggningssession SET avslutad = :nu
                    WHERE anvandare = :anvandare AND avslutad IS NULL
                    """)
                .param("nu", utc(klocka.instant()))
                .param("anvandare", anvandare)
                .update());
  }

  /** A user's sessions that still hold, the latest first. */
  public List<MinSession> mina(UUID anvandare) {
    Instant nu = klocka.instant();
    return databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    SELECT id, satt, skapad, senast, adress, webblasare FROM inloggningssession
                    WHERE anvandare = :anvandare AND avslutad IS NULL AND steg = 'KLAR'
                      AND gar_ut > :nu AND senast > :vilat
                    ORDER BY senast DESC
                    """)
                .param("anvandare", anvandare)
                .param("nu", utc(nu))
                .param("vilat", utc(nu.minus(granser.vila())))
                .query(Sessioner::min)
                .list());
  }

  private Optional<Rad> rad(JdbcClient jdbc, Sessionsnyckel nyckel, Duration sedan) {
    Instant nu = klocka.instant().minus(sedan);
    return jdbc.sql(LAS)
        .param("hash", nyckel.token().hash())
        .param("anvandare", nyckel.anvandare())
        .param("idag", LocalDate.now(klocka))
        .param("nu", utc(nu))
        .param("vilat", utc(nu.minus(granser.vila())))
        .query((rad, n) -> rad(rad, nyckel.anvandare()))
        .optional();
  }

  private void notera(JdbcClient jdbc, UUID session) {
    jdbc.sql("UPDATE inloggningssession SET senast = :nu WHERE id = :id")
        .param("nu", utc(klocka.instant()))
        .param("id", session)
        .update();
  }

  private static Rad rad(ResultSet rad, UUID anvandare) throws SQLException {
    Optional<Medarbetaruppdrag> uppdrag =
        rad.getObject("m_uppdrag") == null
            ? Optional.empty()
            : Optional.of(Uppdragsrad.las(rad, 0));
    UUID id = rad.getObject("id", UUID.class);
    Inloggad inloggad =
        new Inloggad(
            id,
            anvandare,
            rad.getString("anvandarnamn"),
            rad.getString("namn"),
            uppdrag,
            rad.getInt("antal"));
    Sessionen sessionen =
        new Sessionen(
            id,
            Steg.valueOf(rad.getString("steg")),
            Inloggningssatt.valueOf(rad.getString("satt")),
            inloggad);
    return new Rad(sessionen, Tid.moment(rad, "senast"));
  }

  private static MinSession min(ResultSet rad, int nummer) throws SQLException {
    return new MinSession(
        rad.getObject("id", UUID.class),
        Inloggningssatt.valueOf(rad.getString("satt")),
        Tid.moment(rad, "skapad"),
        Tid.moment(rad, "senast"),
        rad.getString("adress"),
        rad.getString("webblasare"));
  }
}

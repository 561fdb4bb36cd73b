package se.omtanke.atkomst.konto;

import static java.util.stream.Collectors.toMap;
import static se.omtanke.atkomst.valv.Tid.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;

/** The accounts of the installation. */
public final class Anvandarregister {

  private static final String NAMNREGEL = "[^\\s\\p{Upper}]{1,120}";

  private final Kontodatabas databas;
  private final Idgivare ider;
  private final Clock klocka;

  /** Keeps the accounts in this database. */
  public Anvandarregister(Kontodatabas databas, Idgivare ider, Clock klocka) {
    this.databas = databas;
    this.ider = ider;
    this.klocka = klocka;
  }

  /**
   * Makes an account that nobody can sign in to yet; send a one-time link.
   *
   * @throws OgiltigIndata if the user name is taken or the names do not hold
   */
  public Anvandare skapa(String anvandarnamn, String namn) {
    Anvandare ny = new Anvandare(ider.ny(), normaliserat(anvandarnamn), namn.strip(), false);
    if (!ny.anvandarnamn().matches(NAMNREGEL)) {
      throw new OgiltigIndata("anvandarnamn", "Skriv ett användarnamn utan mellanslag.");
    }
    if (ny.namn().isEmpty() || ny.namn().length() > 120) {
      throw new OgiltigIndata("namn", "Skriv personens namn, högst 120 tecken.");
    }
    try {
      return databas.kor(jdbc -> lagg(jdbc, ny));
    } catch (DuplicateKeyException e) {
      throw new OgiltigIndata("anvandarnamn", "Användarnamnet finns redan. Välj ett annat.");
    }
  }

  /** Whether anyone at all has an account. */
  public boolean finnsNagon() {
    return databas.kor(
        jdbc -> jdbc.sql("SELECT EXISTS (SELECT 1 FROM anvandare)").query(Boolean.class).single());
  }

  /** The account with this id. */
  public Optional<Anvandare> hitta(UUID id) {
    return databas.kor(
        jdbc ->
            jdbc.sql("SELECT id, anvandarnamn, namn, sparrad FROM anvandare WHERE id = :id")
                .param("id", id)
                .query(Anvandarregister::rad)
                .optional());
  }

  /** The account with this user name, however it is capitalised. */
  public Optional<Anvandare> medAnvandarnamn(String anvandarnamn) {
    return databas.kor(
        jdbc ->
            jdbc.sql(
                    "SELECT id, anvandarnamn, namn, sparrad FROM anvandare WHERE anvandarnamn = :n")
                .param("n", normaliserat(anvandarnamn))
                .query(Anvandarregister::rad)
                .optional());
  }

  /** The accounts with these ids, by name. */
  public List<Anvandare> med(Collection<UUID> ider) {
    return databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    SELECT id, anvandarnamn, namn, sparrad FROM anvandare
                    WHERE id IN (:ider) ORDER BY namn, id
                    """)
                .param("ider", ider)
                .query(Anvandarregister::rad)
                .list());
  }

  /**
   * The names of these actors, by what the log calls them. The command line and the system are no
   * persons and have none.
   */
  public Map<String, String> namn(Collection<String> aktorer) {
    List<UUID> ider =
        aktorer.stream()
            .filter(aktor -> !aktor.contains(":"))
            .distinct()
            .map(UUID::fromString)
            .toList();
    return ider.isEmpty()
        ? Map.of()
        : med(ider).stream().collect(toMap(en -> en.id().toString(), Anvandare::namn));
  }

  /** All accounts by name. */
  public List<Anvandare> alla() {
    return databas.kor(
        jdbc ->
            jdbc.sql("SELECT id, anvandarnamn, namn, sparrad FROM anvandare ORDER BY namn, id")
                .query(Anvandarregister::rad)
                .list());
  }

  /** Keeps the user from signing in and ends her sessions at once. */
  public void sparra(UUID id) {
    databas.kor(
        jdbc ->
            jdbc.sql("UPDATE anvandare SET sparrad = :nu WHERE id = :id AND sparrad IS NULL")
                .param("nu", utc(klocka.instant()))
                .param("id", id)
                .update());
  }

  /** Lets the user sign in again. */
  public void havSparr(UUID id) {
    databas.kor(
        jdbc ->
            jdbc.sql("UPDATE anvandare SET sparrad = NULL WHERE id = :id")
                .param("id", id)
                .update());
  }

  /** A user name as it is compared. */
  static String normaliserat(String anvandarnamn) {
    return anvandarnamn.strip().toLowerCase(Locale.ROOT);
  }

  private Anvandare lagg(JdbcClient jdbc, Anvandare ny) {
    jdbc.sql(
            """
            INSERT INTO anvandare (id, anvandarnamn, namn, skapad)
            VALUES (:id, :anvandarnamn, :namn, :skapad)
            """)
        .param("id", ny.id())
        .param("anvandarnamn", ny.anvandarnamn())
        .param("namn", ny.namn())
        .param("skapad", utc(klocka.instant()))
        .update();
    return ny;
  }

  private static Anvandare rad(ResultSet rad, int nummer) throws SQLException {
    return new Anvandare(
        rad.getObject("id", UUID.class),
        rad.getString("anvandarnamn"),
        rad.getString("namn"),
        rad.getObject("sparrad") != null);
  }
}

package se.omtanke.grund;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * Opens transactions: the only way to the database.
 *
 * <p>The municipality, board and user are told to the database inside the transaction with the
 * statement {@code SET LOCAL}, which a distributed engine forwards and the pool cannot leak; unset
 * means no rows. Transactions do not nest: a piece of work is one transaction.
 */
public final class Transactions {

  private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);
  private static final Syfte OLOGGAD = Syfte.av("", "");

  private final DataSource dataSource;
  private final Clock klocka;
  private final Idgivare ider;

  /** Opens transactions on this data source, which is the application role's. */
  public Transactions(DataSource dataSource, Clock klocka, Idgivare ider) {
    this.dataSource = dataSource;
    this.klocka = klocka;
    this.ider = ider;
  }

  /** Reads what names no client. */
  public <T> T read(Anropare anropare, Function<? super ReadTransaction, ? extends T> arbete) {
    return kor(
        anropare, OLOGGAD, true, session -> arbete.apply(new ReadTransaction(session)), s -> {});
  }

  /** Reads what may name a client; the access log is committed before the result is returned. */
  public <T> T auditedRead(
      Anropare anropare,
      Syfte syfte,
      Function<? super AuditedReadTransaction, ? extends T> arbete) {
    return kor(
        anropare,
        syfte,
        false,
        session -> arbete.apply(new AuditedReadTransaction(session)),
        session -> session.logg().skriv());
  }

  /** Writes; all of it or nothing. */
  public <T> T write(
      Anropare anropare, Syfte syfte, Function<? super WriteTransaction, ? extends T> arbete) {
    return kor(
        anropare,
        syfte,
        false,
        session -> arbete.apply(new WriteTransaction(session)),
        session -> session.logg().skriv());
  }

  /**
   * Writes how far a piece of the system's own work has come. It tells of nobody and changes no
   * fact, so it leaves no row in the access log.
   *
   * @throws IllegalArgumentException if anyone but the system asks for it
   * @throws IllegalStateException if it showed a person or made an event
   */
  public <T> T progress(Anropare system, Function<? super WriteTransaction, ? extends T> arbete) {
    if (system.slag() != Anropare.Slag.SYSTEM) {
      throw new IllegalArgumentException("Only the system's own work is written without a log row");
    }
    return kor(
        system,
        OLOGGAD,
        false,
        session -> arbete.apply(new WriteTransaction(session)),
        session -> session.logg().kravOrord());
  }

  private <T> T kor(
      Anropare anropare,
      Syfte syfte,
      boolean bara,
      Function<Session, ? extends T> arbete,
      Consumer<Session> fore) {
    if (OPEN.get()) {
      throw new IllegalStateException("Transactions do not nest");
    }
    OPEN.set(true);
    try (Connection anslutning = dataSource.getConnection()) {
      return iTransaktion(anslutning, anropare, syfte, bara, arbete, fore);
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("No connection to the database", e);
    } finally {
      OPEN.remove();
    }
  }

  private <T> T iTransaktion(
      Connection anslutning,
      Anropare anropare,
      Syfte syfte,
      boolean bara,
      Function<Session, ? extends T> arbete,
      Consumer<Session> fore)
      throws SQLException {
    anslutning.setAutoCommit(false);
    anslutning.setReadOnly(bara);
    Session session = new Session(anslutning, anropare, syfte, klocka.instant(), ider);
    boolean klar = false;
    try {
      forKommun(anslutning, anropare);
      T svar = arbete.apply(session);
      fore.accept(session);
      anslutning.commit();
      klar = true;
      return svar;
    } finally {
      session.stang();
      if (!klar) {
        anslutning.rollback();
      }
    }
  }

  /** SET takes no bind parameters: only checked digits and UUIDs are put into the text. */
  private static void forKommun(Connection anslutning, Anropare anropare) throws SQLException {
    String namnd = anropare.namnd().map(UUID::toString).orElse("");
    String anvandare =
        anropare.slag() == Anropare.Slag.MEDARBETARE
            ? UUID.fromString(anropare.aktor()).toString()
            : "";
    try (Statement sats = anslutning.createStatement()) {
      sats.execute(
          "SET LOCAL omtanke.kommun = '%s'; SET LOCAL omtanke.namnd = '%s'; SET LOCAL omtanke.anvandare = '%s'"
              .formatted(anropare.kommun().kod(), namnd, anvandare));
    }
  }
}

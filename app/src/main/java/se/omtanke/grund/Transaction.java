package se.omtanke.grund;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A running transaction of one caller in one municipality, bound to the thread that opened it.
 *
 * <p>Which of the three kinds a method asks for says what it may do.
 */
public abstract sealed class Transaction
    permits ReadTransaction, AuditedReadTransaction, WriteTransaction {

  private final Session session;

  Transaction(Session session) {
    this.session = session;
  }

  /** A statement; every statement on a municipality's table names its {@code kommun}. */
  public StatementSpec sql(String sql) {
    return jdbc().sql(sql);
  }

  /** On whose behalf. */
  public Anropare anropare() {
    return session.anropare();
  }

  /** The municipality's code, for the statement's {@code :kommun}. */
  public String kommun() {
    return session.anropare().kommun().kod();
  }

  /** The moment of this transaction: what it records is recorded at this time. */
  public Instant nu() {
    return session.nu();
  }

  /** The moment of this transaction, as a statement takes it. */
  public OffsetDateTime nuDatabas() {
    return OffsetDateTime.ofInstant(session.nu(), ZoneOffset.UTC);
  }

  Session session() {
    return session.oppen();
  }

  private JdbcClient jdbc() {
    return session().jdbc();
  }
}

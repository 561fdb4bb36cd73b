package se.omtanke.grund;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Writes. Its row in the access log and the events it makes are committed with what it writes. */
public final class WriteTransaction extends Transaction {

  WriteTransaction(Session session) {
    super(session);
  }

  /** Appends an event. */
  public void handelse(Handelse handelse) {
    session().logg().handelse(handelse);
  }

  /** Notes whose record was written in, and how far back in time what was read for it reaches. */
  public void rorde(UUID person, LocalDate tidigast) {
    session().logg().person(person, Visning.OPPNAD, tidigast);
  }

  /** Work that needs the driver itself, such as COPY; the connection is not to be closed. */
  public <T> T medAnslutning(Anslutningsarbete<T> arbete) {
    try {
      return arbete.utfor(session().anslutning());
    } catch (SQLException e) {
      throw session().oversatt("COPY", e);
    }
  }

  /** Work on a bare connection. */
  @FunctionalInterface
  public interface Anslutningsarbete<T> {

    /** Does the work. */
    T utfor(Connection anslutning) throws SQLException;
  }
}

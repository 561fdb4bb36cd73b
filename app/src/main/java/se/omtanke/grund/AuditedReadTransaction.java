package se.omtanke.grund;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Reads data that may name clients, relatives, reporters or staff. Its row in the access log is
 * committed before the result is handed out; if that fails, nothing is shown.
 */
public final class AuditedReadTransaction extends Transaction {

  AuditedReadTransaction(Session session) {
    super(session);
  }

  /** Notes that a person was shown, and how far back in time the shown data reaches. */
  public void visade(UUID person, Visning visning, LocalDate tidigast) {
    session().logg().person(person, visning, tidigast);
  }

  /** Notes how far back in time the shown data reaches, when no single person is shown. */
  public void visadeFran(LocalDate tidigast) {
    session().logg().tidigast(tidigast);
  }
}

package se.omtanke.drift.databas;

/** The database cannot be used; the message says in Swedish what happened and what to do. */
public final class Databasfel extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Databasfel(String message) {
    super(message);
  }

  public Databasfel(String message, Throwable cause) {
    super(message, cause);
  }
}

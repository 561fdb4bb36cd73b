package se.omtanke.drift.databas;

/** A database that answers. Closing stops it only if this process is the one that runs it. */
public interface Databas extends AutoCloseable {

  /** How the two roles reach it. */
  Databasanslutningar anslutningar();

  @Override
  void close();
}

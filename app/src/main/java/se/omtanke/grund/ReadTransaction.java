package se.omtanke.grund;

/**
 * Reads what names no client: sums, codes, units. The database refuses it to write; it may be
 * served by a replica.
 */
public final class ReadTransaction extends Transaction {

  ReadTransaction(Session session) {
    super(session);
  }
}

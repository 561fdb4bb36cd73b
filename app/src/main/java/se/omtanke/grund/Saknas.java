package se.omtanke.grund;

/** What was asked for is not there, or not there for the one who asks. */
public final class Saknas extends Omtankefel {

  /** Says in Swedish what is missing. */
  public Saknas(String klarsprak) {
    super("saknas", klarsprak);
  }
}

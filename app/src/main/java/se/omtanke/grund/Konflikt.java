package se.omtanke.grund;

/** Someone else has changed the same thing, or it is in a state that does not allow this. */
public final class Konflikt extends Omtankefel {

  /** Says in Swedish what has happened and how to go on. */
  public Konflikt(String klarsprak) {
    super("konflikt", klarsprak);
  }
}

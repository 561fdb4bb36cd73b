package se.omtanke.grund;

/** The caller's assignment does not allow this. */
public final class Otillatet extends Omtankefel {

  /** Says in Swedish what is not allowed and who may. */
  public Otillatet(String klarsprak) {
    super("otillatet", klarsprak);
  }
}

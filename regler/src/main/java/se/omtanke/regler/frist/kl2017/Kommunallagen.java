package se.omtanke.regler.frist.kl2017;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class Kommunallagen {

  private Kommunallagen() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new AnmalanAvOrdforandebeslut(),
        new Anslag(),
        new FullmaktigeKallelse(),
        new FullmaktigeKungorelse(),
        new Justering(),
        new Laglighetsprovning());
  }
}

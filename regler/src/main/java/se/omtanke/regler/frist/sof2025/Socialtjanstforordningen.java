package se.omtanke.regler.frist.sof2025;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class Socialtjanstforordningen {

  private Socialtjanstforordningen() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(new AnmalanFleraPlacerade(), new Avhysning(), new ForteckningFamiljehem());
  }
}

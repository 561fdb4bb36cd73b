package se.omtanke.regler.frist.fl2017;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class Forvaltningslagen {

  private Forvaltningslagen() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new DrojsmalstalanBegaran(),
        new DrojsmalstalanSvar(),
        new ForseningUnderrattelse(),
        new Overklagande(),
        new OverklagandeAllmant(),
        new OverlamnandeAvOverklagande());
  }
}

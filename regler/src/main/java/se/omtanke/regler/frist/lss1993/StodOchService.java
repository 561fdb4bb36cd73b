package se.omtanke.regler.frist.lss1993;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class StodOchService {

  private StodOchService() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new EjVerkstalltAvbrottLss(),
        new EjVerkstalltLss(),
        new KvartalsrapportLss(),
        new LssForhandsbesked(),
        new LssPlan(),
        new SarskildAvgiftLss());
  }
}

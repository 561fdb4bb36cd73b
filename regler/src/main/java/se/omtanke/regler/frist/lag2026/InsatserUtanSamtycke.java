package se.omtanke.regler.frist.lag2026;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class InsatserUtanSamtycke {

  private InsatserUtanSamtycke() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new Allvarssamtal(),
        new AllvarssamtalKallelse(),
        new ElektroniskOvervakning(),
        new SarskildPlan(),
        new SarskildPlanProvning());
  }
}

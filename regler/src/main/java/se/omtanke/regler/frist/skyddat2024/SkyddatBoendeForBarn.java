package se.omtanke.regler.frist.skyddat2024;

import java.util.List;
import se.omtanke.regler.frist.Fristregel;

/** The rules of this act. */
public final class SkyddatBoendeForBarn {

  private SkyddatBoendeForBarn() {}

  /** All of them, in alphabetical order. */
  public static List<Fristregel> regler() {
    return List.of(
        new FramstallningHemligVistelseort(),
        new FramstallningSkyddatBoende(),
        new OvervagandeHemligVistelseort(),
        new OvervagandeSkyddatBoende(),
        new SkyddatBoendeAnsokan(),
        new SkyddatBoendePaborjas(),
        new SkyddatBoendeRattensAvgorande(),
        new SkyddatBoendeRattensProvning(),
        new SkyddatBoendeUnderstallning(),
        new SkyddatBoendeUpphor());
  }
}

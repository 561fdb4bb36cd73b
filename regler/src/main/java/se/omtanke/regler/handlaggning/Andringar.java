package se.omtanke.regler.handlaggning;

import java.util.List;
import se.omtanke.regler.utfall.OgiltigFraga;

/** Whether the board may change a decision of its own. */
public final class Andringar {

  private static final List<Andringsregel> REGLER =
      List.of(new AndringOverklagat(), new AndringTillNackdelSol(), new Andring());

  private Andringar() {}

  static List<Andringsregel> alla() {
    return REGLER;
  }

  /**
   * Whether it may.
   *
   * @throws OgiltigFraga if no rule is in force on the day of the change
   */
  public static Provning prova(Andringsfraga fraga) {
    return REGLER.stream()
        .filter(regel -> regel.galler().innehaller(fraga.dag()))
        .flatMap(regel -> regel.prova(fraga).stream())
        .findFirst()
        .map(Provning::av)
        .orElseThrow(
            () -> new OgiltigFraga("Ingen regel om ändring är i kraft " + fraga.dag() + "."));
  }
}

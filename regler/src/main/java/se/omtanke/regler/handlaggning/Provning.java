package se.omtanke.regler.handlaggning;

import java.util.List;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/**
 * What the rules say of a step in the handling of a matter.
 *
 * @param utfall whether it may be taken
 * @param spar how it came about; the last row decided
 */
public record Provning(Utfall utfall, List<Sparrad> spar) {

  /** The trace is kept as it was. */
  public Provning {
    spar = List.copyOf(spar);
  }

  /** That one row decided. */
  static Provning av(Sparrad rad) {
    return new Provning(rad.utfall(), List.of(rad));
  }

  /** The step that decided, in words. */
  public String skal() {
    return spar.getLast().steg();
  }

  /** The paragraph that decided. */
  public String lagrum() {
    return spar.getLast().lagrum();
  }
}

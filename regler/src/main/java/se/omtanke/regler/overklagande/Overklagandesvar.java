package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Paragraf;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/**
 * How a kind of decision is appealed.
 *
 * @param vag the road
 * @param utfall whether it is that road, or depends on what was decided
 * @param paragraf the paragraph that says so
 * @param spar how it came about
 */
public record Overklagandesvar(
    Overklagandevag vag, Utfall utfall, Paragraf paragraf, List<Sparrad> spar) {

  /** The trace is kept as it was. */
  public Overklagandesvar {
    spar = List.copyOf(spar);
  }

  /** Whether the party may, or may have to be let, appeal on the merits. */
  public boolean tillDomstol() {
    return vag == Overklagandevag.FORVALTNINGSDOMSTOL;
  }
}

package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.utfall.Utfall;

/** A paragraph that says how some kinds of decisions are appealed. */
public interface Vagregel extends Regel {

  /** The road that it opens, or that there is none. */
  Overklagandevag vag();

  /** The kinds of decisions that it is about, by the names that the right to decide uses. */
  List<String> beslut();

  /** Those of them where it depends on what was decided, so that a person judges. */
  default List<String> beror() {
    return List.of();
  }

  /** Whether the road is open for a kind of decision. */
  default Utfall utfall(String slag) {
    return beror().contains(slag) ? Utfall.KRAVER_BEDOMNING : Utfall.UPPFYLLT;
  }
}

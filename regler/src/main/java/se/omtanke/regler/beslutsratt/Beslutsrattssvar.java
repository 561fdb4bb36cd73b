package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/**
 * Whether somebody may decide.
 *
 * @param utfall whether they may
 * @param niva the lowest that may when nothing is urgent
 * @param anmals whether the decision must be reported at the board's next meeting
 * @param spar how it came about
 */
public record Beslutsrattssvar(Utfall utfall, Niva niva, boolean anmals, List<Sparrad> spar) {

  /** The trace is kept as it was. */
  public Beslutsrattssvar {
    spar = List.copyOf(spar);
  }
}

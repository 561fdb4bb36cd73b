package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Regel;

/** A paragraph that sets the lowest level for some kinds of decisions. */
public interface Nivaregel extends Regel {

  /** The lowest that may decide them. */
  Niva niva();

  /** Which they are. */
  List<Beslutsslag> beslut();

  /** Whether the act itself says when the chair may decide, so that nothing else does. */
  default boolean reglerarOrdforanden() {
    return false;
  }
}

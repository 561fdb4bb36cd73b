package se.omtanke.regler.samtycke;

import java.util.Optional;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** A rule on whose consent is needed. It has nothing to say of what it is not about. */
interface Samtyckesregel extends Regel {

  /**
   * What it comes to, if it is about this.
   *
   * @param alder the child's age in whole years
   */
  Optional<Sparrad> prova(Samtyckesfraga fraga, int alder, Parametrar parametrar);

  /** An age that the parameters hold. */
  default int alder(String del, Samtyckesfraga fraga, Parametrar parametrar) {
    return parametrar.heltal(namn() + del, fraga.dag());
  }

  /** A step of the trace. */
  default Optional<Sparrad> svar(Utfall utfall, String skal, Samtyckesfraga fraga, int alder) {
    return Optional.of(
        new Sparrad(skal, paragraf().utforlig(), utfall, Samtyckesfakta.av(fraga, alder)));
  }
}

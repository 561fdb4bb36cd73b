package se.omtanke.regler.gallring;

import java.util.List;
import java.util.Optional;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** The same first sentence in three acts: a file is destroyed so long after its last note. */
final class SistaAnteckning {

  private SistaAnteckning() {}

  static Optional<Verkan> verkan(
      Gallringsregel regel, Akt akt, Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == akt
        ? Optional.of(
            new Verkan.Tidigast(
                regel.efter(fraga.sista(), fraga, parametrar),
                "Gallras räknat från den sista anteckningen",
                List.of(
                    Faktum.ur("sista anteckning", fraga.sista()), regel.tid(fraga, parametrar))))
        : Optional.empty();
  }
}

package se.omtanke.regler.gallring;

import java.time.LocalDate;
import java.util.Optional;
import se.omtanke.regler.frist.Tidsrymd;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.parametrar.Parameter;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** A rule on destroying or keeping. It has nothing to say of what it is not about. */
public interface Gallringsregel extends Regel {

  /** What it does to the documents, if it is about them. */
  Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar);

  /** The length that the parameters hold, as a fact with its source. */
  default Faktum tid(Gallringsfraga fraga, Parametrar parametrar) {
    Parameter tid = parametrar.krav(namn(), fraga.dag());
    return new Faktum("tid", tid.varde(), tid.kalla(), Optional.of(tid.kontrollerad()));
  }

  /** The last day of a length that the parameters hold, counted from a day. */
  default LocalDate efter(LocalDate dag, Gallringsfraga fraga, Parametrar parametrar) {
    return Tidsrymd.las(tid(fraga, parametrar).varde()).fran(dag);
  }
}

package se.omtanke.regler.frist;

import java.time.LocalDate;
import se.omtanke.regler.lagrum.Regel;

/** A rule that sets a time. Its length stands among the parameters under the rule's name. */
public interface Fristregel extends Regel {

  /** What the law says of it. */
  Fristvillkor villkor();

  /** The last day by count. Most times are a length from a day. */
  default LocalDate slutdag(Raknegrund grund) {
    return grund.tidsrymd().fran(grund.start());
  }
}

package se.omtanke.regler.samtycke;

import java.util.List;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/**
 * Whether the measure may be decided.
 *
 * @param utfall whether it may
 * @param lagrum the paragraph that decided, as a lawyer writes it
 * @param vagar what else the law opens, with its paragraph
 * @param spar how it came about
 */
public record Samtyckessvar(Utfall utfall, String lagrum, List<String> vagar, List<Sparrad> spar) {

  /** The lists are kept as they were. */
  public Samtyckessvar {
    vagar = List.copyOf(vagar);
    spar = List.copyOf(spar);
  }
}

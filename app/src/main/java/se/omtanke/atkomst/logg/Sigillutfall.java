package se.omtanke.atkomst.logg;

import java.util.List;

/**
 * What a check of a municipality's seals came to.
 *
 * @param sigill how many seals there are
 * @param rader how many rows they cover
 * @param senasteRot the latest root as hexadecimal text, to keep elsewhere; empty if there is none
 * @param brott what is wrong, in plain Swedish; empty if everything holds
 */
public record Sigillutfall(long sigill, long rader, String senasteRot, List<String> brott) {

  public Sigillutfall {
    brott = List.copyOf(brott);
  }

  /** Whether everything holds. */
  public boolean helt() {
    return brott.isEmpty();
  }
}

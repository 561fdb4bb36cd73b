package se.omtanke.atkomst.logg;

import java.util.List;

/**
 * What a check of a municipality's seals came to.
 *
 * @param sigill how many seals there are
 * @param rader how many rows they cover
 * @param senasteRot the latest root as hexadecimal text, to keep elsewhere; empty if there is none
 * @param antalBrott how many things are wrong
 * @param brott the first {@value #HOGST} of them, in plain Swedish; empty if everything holds
 */
public record Sigillutfall(
    long sigill, long rader, String senasteRot, long antalBrott, List<String> brott) {

  /** As many faults as are worth telling one by one. */
  public static final int HOGST = 100;

  public Sigillutfall {
    brott = List.copyOf(brott);
  }

  /** Whether everything holds. */
  public boolean helt() {
    return antalBrott == 0;
  }
}

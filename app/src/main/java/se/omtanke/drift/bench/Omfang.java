package se.omtanke.drift.bench;

/**
 * How large a run is.
 *
 * @param rader rows of the ledger, three years
 * @param historik how many times the ledger is repeated further back in time
 * @param varv how many times the import and its floor are run; the median counts
 * @param anrop how many requests each user makes
 * @param upprepning how many times reports and pages are measured; the median counts
 * @param arenden cases of a board, of which a tenth are there when the first are measured
 */
public record Omfang(int rader, int historik, int varv, int anrop, int upprepning, int arenden) {

  /** How many use Omtanke at once. */
  static final int ANVANDARE = 8;

  /** How many open pages of cases at once. */
  static final int HANDLAGGARE = 16;

  /** How many code strings the ledger has: each is booked about three times a month. */
  int kodstrangar() {
    return Math.clamp(rader / (Matkommun.MANADER * 3L), 150, 9_000);
  }

  /** How many persons a board knows. */
  int personer() {
    return Math.clamp(rader / 2L, 1_000, 500_000);
  }
}

package se.omtanke.rapport.granskning.samband;

import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Slag;

/**
 * What a relation is about, and what a breach of it is.
 *
 * @param slag the kind of finding a breach is
 * @param allvar how grave a breach is
 * @param ord what the other side is, in Swedish, as in "… är inte {ord}"
 * @param harledd whether the target is computed from the others by whoever printed it, so that a
 *     breach points at the target
 */
public record Art(Slag slag, Allvar allvar, String ord, boolean harledd) {

  /** A sum, where either side may be the wrong one. */
  public static Art summa(String ord) {
    return new Art(Slag.SUMMA, Allvar.FEL, ord, false);
  }

  /** A figure computed from others in the same row or table. */
  public static Art harledd(Slag slag, String ord) {
    return new Art(slag, Allvar.FEL, ord, true);
  }

  /** The same about something else. */
  public Art om(String annat) {
    return new Art(slag, allvar, annat, harledd);
  }

  /** The same with another gravity. */
  public Art med(Allvar annat) {
    return new Art(slag, annat, ord, harledd);
  }
}

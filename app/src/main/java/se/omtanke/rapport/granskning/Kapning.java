package se.omtanke.rapport.granskning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.omtanke.rapport.granskning.modell.Tal;

/** Digits cut off where rounding would have changed the last one kept. */
final class Kapning {

  private static final int MEST = 3;

  private Kapning() {}

  /** Whether the printed number is the computed one cut at its last digit that is not zero. */
  static boolean ar(Tal tryckt, BigDecimal raknat) {
    if (tryckt.avrundat(raknat).compareTo(tryckt.varde()) == 0 || tryckt.varde().signum() == 0) {
      return false;
    }
    int sista = Math.max(tryckt.varde().stripTrailingZeros().scale(), tryckt.decimaler() - MEST);
    for (int d = tryckt.decimaler(); d >= Math.min(sista, tryckt.decimaler()); d--) {
      if (raknat.setScale(d, RoundingMode.DOWN).compareTo(tryckt.varde()) == 0) {
        return true;
      }
    }
    return false;
  }
}

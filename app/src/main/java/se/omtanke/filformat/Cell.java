package se.omtanke.filformat;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell to write: what it is, not how a format spells it. */
public sealed interface Cell {

  /** The most decimals that a cell shows. */
  int MAX_DECIMALER = 6;

  /** A cell without content. */
  Cell TOM = new Tom();

  /** Nothing. */
  record Tom() implements Cell {}

  /** Words, which no spreadsheet takes for a formula. */
  record Text(String text) implements Cell {}

  /**
   * A number.
   *
   * @param tal the exact number
   * @param decimaler how many decimals are shown, 0 to {@link #MAX_DECIMALER}; half is rounded up
   */
  record Tal(BigDecimal tal, int decimaler) implements Cell {
    public Tal {
      kravDecimaler(decimaler);
    }
  }

  /**
   * A share.
   *
   * @param andel the share of one: 0.25 is shown as 25 %
   * @param decimaler how many decimals of the per cent are shown, 0 to {@link #MAX_DECIMALER}
   */
  record Procent(BigDecimal andel, int decimaler) implements Cell {
    public Procent {
      kravDecimaler(decimaler);
    }
  }

  /** A day. */
  record Datum(LocalDate dag) implements Cell {}

  private static void kravDecimaler(int decimaler) {
    if (decimaler < 0 || decimaler > MAX_DECIMALER) {
      throw new IllegalArgumentException("Decimaler utanför 0–" + MAX_DECIMALER + ": " + decimaler);
    }
  }
}

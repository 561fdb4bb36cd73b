package se.omtanke.komponenter.tabell;

import java.util.Optional;

/**
 * One column.
 *
 * @param rubrik its head
 * @param enhet unit of its numbers, shown after the head: "tkr"; empty for words
 * @param tal whether it holds numbers, set to the right
 * @param sortering how its head sorts the table; empty if it does not
 */
public record Kolumn(
    String rubrik, Optional<String> enhet, boolean tal, Optional<Sortering> sortering) {

  /** A column of words. */
  public static Kolumn text(String rubrik) {
    return new Kolumn(rubrik, Optional.empty(), false, Optional.empty());
  }

  /** A column of numbers in this unit. */
  public static Kolumn tal(String rubrik, String enhet) {
    return new Kolumn(
        rubrik, enhet.isEmpty() ? Optional.empty() : Optional.of(enhet), true, Optional.empty());
  }

  /** The same column, whose head sorts the table. */
  public Kolumn medSortering(Sortering ny) {
    return new Kolumn(rubrik, enhet, tal, Optional.of(ny));
  }
}

package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Optional;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.rapport.OppnadSiffra;

/**
 * A figure opened, as its page shows it.
 *
 * @param siffra the figure
 * @param delar its parts
 */
public record Siffervy(OppnadSiffra siffra, List<Del> delar) {

  public Siffervy {
    delar = List.copyOf(delar);
  }

  /**
   * One of the amounts that a figure is computed from.
   *
   * @param koder its sums per code string
   * @param rader the ledger's rows, for outcome
   * @param fler where more rows are
   * @param medText where the rows' texts are, for those who may read them
   */
  public record Del(
      Tabell koder, Optional<Tabell> rader, Optional<String> fler, Optional<String> medText) {}
}

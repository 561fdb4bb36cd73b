package se.omtanke.rapport;

import java.util.List;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.rapport.berakning.Fonster;
import se.omtanke.regler.Belopp;

/**
 * A figure opened: what it is and what it is made of.
 *
 * @param text the figure as the report shows it
 * @param radnamn its row
 * @param kolumnnamn its column
 * @param radDefinition which rows of the ledger the row takes
 * @param kolumnDefinition what the column is
 * @param delar the amounts that it is computed from
 */
public record OppnadSiffra(
    String text,
    String radnamn,
    String kolumnnamn,
    String radDefinition,
    String kolumnDefinition,
    List<Del> delar) {

  public OppnadSiffra {
    delar = List.copyOf(delar);
  }

  /**
   * One of the amounts.
   *
   * @param faktor how it counts in the figure: 1 or −1
   * @param fonster which series, year and periods
   * @param summa the sum with the ledger's sign
   * @param koder its sums per code string, the largest first
   */
  public record Del(int faktor, Fonster fonster, Belopp summa, List<Kodsumma> koder) {
    public Del {
      koder = List.copyOf(koder);
    }
  }

  /** What is booked on one code string, with the ledger's sign. */
  public record Kodsumma(Kodstrang koder, Belopp belopp) {}
}

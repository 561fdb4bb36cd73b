package se.omtanke.rapport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Tidsdel;
import se.omtanke.rapport.berakning.Fonster;
import se.omtanke.regler.Belopp;

/**
 * A figure opened: what it is and what it is made of.
 *
 * @param rapport the report and its period
 * @param text the figure as the report shows it
 * @param enhet its unit, as people write it
 * @param radnamn its row
 * @param kolumnnamn its column
 * @param radDefinition which rows of the ledger the row takes
 * @param kolumnDefinition what the column is
 * @param delar the amounts that it is computed from
 */
public record OppnadSiffra(
    String rapport,
    String text,
    String enhet,
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
   * @param andelar which share of each code string's period counts; empty when all of it does
   */
  public record Del(
      int faktor,
      Fonster fonster,
      Belopp summa,
      List<Kodsumma> koder,
      Map<Bokford, BigDecimal> andelar) {
    public Del {
      koder = List.copyOf(koder);
      andelar = Map.copyOf(andelar);
    }

    /** Whether amounts have been restated, so that shares are worth telling. */
    public boolean omraknad() {
      return !andelar.isEmpty();
    }

    /** The share of a row of the ledger that counts in the figure. */
    public BigDecimal andel(Kodstrang kod, Tidsdel tid) {
      return omraknad()
          ? andelar.getOrDefault(new Bokford(kod, tid), BigDecimal.ZERO)
          : BigDecimal.ONE;
    }
  }

  /** Where and when something was booked. */
  public record Bokford(Kodstrang koder, Tidsdel tid) {}

  /**
   * What is booked on one code string and counts in the figure, with the ledger's sign.
   *
   * @param koder the code string as it was booked
   * @param andel the share of what is booked there that counts
   * @param belopp that share
   */
  public record Kodsumma(Kodstrang koder, BigDecimal andel, Belopp belopp) {}
}

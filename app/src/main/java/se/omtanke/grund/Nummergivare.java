package se.omtanke.grund;

/**
 * Draws the numbers that people see, one series per municipality and year.
 *
 * <p>A number is drawn in a short transaction of its own, so that writers do not wait for each
 * other's work; a number whose work is then given up leaves a gap. Minutes, which may have no gaps,
 * number their paragraphs at the meeting instead.
 */
public final class Nummergivare {

  private final Transactions transactions;

  /** Draws through these transactions. */
  public Nummergivare(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * The next number of a series.
   *
   * @param serie the series, such as {@code SN}
   * @param ar the year that the series is counted in
   * @return 1 and upwards
   */
  public long nasta(Anropare anropare, String serie, int ar) {
    return transactions.write(
        anropare,
        Syfte.av("grund.dra_nummer", "nummerserie"),
        tx ->
            tx.sql(
                    """
                    INSERT INTO nummerserie (kommun, serie, ar, senaste)
                    VALUES (:kommun, :serie, :ar, 1)
                    ON CONFLICT (kommun, serie, ar)
                    DO UPDATE SET senaste = nummerserie.senaste + 1
                    RETURNING senaste
                    """)
                .param("kommun", tx.kommun())
                .param("serie", serie)
                .param("ar", ar)
                .query(Long.class)
                .single());
  }
}

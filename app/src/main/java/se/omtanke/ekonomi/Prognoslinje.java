package se.omtanke.ekonomi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.omtanke.regler.Belopp;

/**
 * A line of a unit's forecast: what is known, and what the manager believes. Amounts have the
 * ledger's sign.
 *
 * @param nyckel what the line is about
 * @param manader how many months of the year the outcome covers, 1–12
 * @param budget the whole year's budget
 * @param utfall the outcome so far
 * @param ifjolSammaTid last year's outcome in the same months
 * @param ifjol last year's outcome, closing period included
 * @param forra the previous forecast of this year, if there is one
 * @param inlaga what the manager has written, if anything
 */
public record Prognoslinje(
    Prognosnyckel nyckel,
    int manader,
    Belopp budget,
    Belopp utfall,
    Belopp ifjolSammaTid,
    Belopp ifjol,
    Optional<Belopp> forra,
    Optional<Inlaga> inlaga) {

  private static final int MANADER = 12;

  /** As many decimals of a share as keep the largest amount exact to the öre. */
  private static final int DECIMALER = 20;

  /**
   * What the manager believes.
   *
   * @param belopp the whole year, with the ledger's sign
   * @param kommentar why
   */
  public record Inlaga(Belopp belopp, String kommentar) {}

  /** The outcome so far carried on at the same pace. */
  public Belopp rakFramskrivning() {
    return andel(MANADER, manader);
  }

  /**
   * The outcome so far carried on as last year went; empty when last year says nothing, or went the
   * other way so that its share means nothing.
   */
  public Optional<Belopp> medForraAretsProfil() {
    boolean sagerNagot =
        !ifjolSammaTid.arNoll() && ifjolSammaTid.arPositivt() == ifjol.arPositivt();
    return sagerNagot ? Optional.of(andel(ifjol.ore(), ifjolSammaTid.ore())) : Optional.empty();
  }

  private Belopp andel(long taljare, long namnare) {
    return utfall.ganger(
        BigDecimal.valueOf(taljare)
            .divide(BigDecimal.valueOf(namnare), DECIMALER, RoundingMode.HALF_UP));
  }
}

package se.omtanke.ekonomi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.omtanke.regler.Belopp;

/**
 * How much the budget of some accounts is raised for another year's prices and pay.
 *
 * @param konto what the accounts begin with; the longest that fits an account counts
 * @param benamning what kind of cost or income
 * @param procent the change in per cent: of prices, or of pay
 * @param po how the surcharge on pay changes, when the accounts hold it; then {@code procent} is
 *     the pay rise
 */
public record Budgetindex(String konto, String benamning, BigDecimal procent, Optional<Posats> po) {

  /** As many decimals of a share as keep the largest amount exact to the öre. */
  private static final int DECIMALER = 20;

  public Budgetindex {
    procent = procent.stripTrailingZeros();
  }

  /**
   * The surcharge on pay (personalomkostnadspålägg, PO) in per cent of the pay.
   *
   * @param fore this year's
   * @param efter the coming year's
   */
  public record Posats(BigDecimal fore, BigDecimal efter) {
    public Posats {
      fore = fore.stripTrailingZeros();
      efter = efter.stripTrailingZeros();
    }
  }

  /** Whether it raises this account, if no longer beginning does. */
  public boolean omfattar(String ettKonto) {
    return ettKonto.startsWith(konto);
  }

  /** What is added to this year's budget of an account, rounded once, to the öre. */
  public Belopp okning(Belopp budget) {
    BigDecimal faktor = BigDecimal.ONE.add(procent.movePointLeft(2));
    BigDecimal medPo =
        po.map(
                sats ->
                    faktor.multiply(
                        sats.efter().divide(sats.fore(), DECIMALER, RoundingMode.HALF_UP)))
            .orElse(faktor);
    return budget.ganger(medPo.subtract(BigDecimal.ONE));
  }
}

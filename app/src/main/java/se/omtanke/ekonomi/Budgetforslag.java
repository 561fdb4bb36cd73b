package se.omtanke.ekonomi;

import java.time.Instant;
import java.util.UUID;
import se.omtanke.regler.Belopp;

/**
 * What a manager proposes to change in the budget of a line.
 *
 * @param id its id
 * @param forslag what is proposed
 * @param forfattare who wrote it
 * @param registrerad when
 * @param lage what has become of it
 */
public record Budgetforslag(
    UUID id, Innehall forslag, String forfattare, Instant registrerad, Lage lage) {

  /**
   * What is proposed.
   *
   * @param nyckel the line
   * @param konto the account; empty when it is shared as the line's costs are
   * @param belopp with the ledger's sign: plus is more cost or less income
   * @param motivering why
   */
  public record Innehall(Budgetnyckel nyckel, String konto, Belopp belopp, String motivering) {

    /** Where it is booked, when it names an account. */
    public Kodstrang koder() {
      return Kodstrang.av(nyckel.ansvar(), nyckel.verksamhet(), konto);
    }

    /** Whether it changes the income and not the cost. */
    public boolean arIntakt() {
      return konto.startsWith("3");
    }

    /** Whether the other is the same proposal, whatever its amount. */
    public boolean sammaForslag(Innehall annat) {
      return nyckel.equals(annat.nyckel)
          && konto.equals(annat.konto)
          && motivering.equals(annat.motivering);
    }
  }

  /** What has become of a proposal. */
  public sealed interface Lage {}

  /** Nobody has decided. */
  public record Vantar() implements Lage {}

  /** It counts in the distribution. */
  public record Godtaget() implements Lage {}

  /**
   * It does not count.
   *
   * @param skal why
   */
  public record Avslaget(String skal) implements Lage {}

  /** Whether it counts in the distribution. */
  public boolean raknas() {
    return lage instanceof Godtaget;
  }

  /** Whether someone has still to decide. */
  public boolean vantar() {
    return lage instanceof Vantar;
  }
}

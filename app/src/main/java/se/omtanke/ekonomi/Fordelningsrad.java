package se.omtanke.ekonomi;

import se.omtanke.regler.Belopp;

/**
 * A line of the distribution, step by step. Amounts have the ledger's sign.
 *
 * @param nyckel what it is about
 * @param deltar whether it takes part in the reduction
 * @param intakter this year's budgeted income
 * @param kostnader this year's budgeted cost
 * @param indexIntakter what indexes add to the income
 * @param indexKostnader what indexes add to the cost
 * @param forslagIntakter accepted proposals on accounts of income
 * @param forslagKostnader the other accepted proposals
 * @param reducering its part of the reduction: minus takes away
 */
public record Fordelningsrad(
    Budgetnyckel nyckel,
    Budgetdeltagande deltar,
    Belopp intakter,
    Belopp kostnader,
    Belopp indexIntakter,
    Belopp indexKostnader,
    Belopp forslagIntakter,
    Belopp forslagKostnader,
    Belopp reducering) {

  /** This year's net. */
  public Belopp iAr() {
    return intakter.plus(kostnader);
  }

  /** What indexes add, net. */
  public Belopp index() {
    return indexIntakter.plus(indexKostnader);
  }

  /** Accepted proposals, net. */
  public Belopp forslag() {
    return forslagIntakter.plus(forslagKostnader);
  }

  /** The coming year's income. */
  public Belopp nyaIntakter() {
    return intakter.plus(indexIntakter).plus(forslagIntakter);
  }

  /** The cost before the reduction: what it is shared in proportion to. */
  public Belopp kostnaderForeReducering() {
    return kostnader.plus(indexKostnader).plus(forslagKostnader);
  }

  /** The coming year's cost. */
  public Belopp nyaKostnader() {
    return kostnaderForeReducering().plus(reducering);
  }

  /** The coming year's net. */
  public Belopp nytt() {
    return nyaIntakter().plus(nyaKostnader());
  }

  /** The same line with this part of the reduction. */
  public Fordelningsrad medReducering(Belopp del) {
    return new Fordelningsrad(
        nyckel,
        deltar,
        intakter,
        kostnader,
        indexIntakter,
        indexKostnader,
        forslagIntakter,
        forslagKostnader,
        del);
  }
}

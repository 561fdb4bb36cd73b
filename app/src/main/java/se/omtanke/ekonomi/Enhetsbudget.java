package se.omtanke.ekonomi;

import java.util.List;
import se.omtanke.organisation.Enhet;
import se.omtanke.regler.Belopp;

/**
 * A unit's part of a budget work.
 *
 * @param arbete the work
 * @param enhet the unit
 * @param rader its lines
 * @param forslag its proposals
 */
public record Enhetsbudget(
    Budgetarbete arbete, Enhet enhet, List<Fordelningsrad> rader, List<Budgetforslag> forslag) {

  public Enhetsbudget {
    rader = List.copyOf(rader);
    forslag = List.copyOf(forslag);
  }

  /** This year's net. */
  public Belopp iAr() {
    return Belopp.summa(rader.stream().map(Fordelningsrad::iAr));
  }

  /** The coming year's net as it stands. */
  public Belopp nytt() {
    return Belopp.summa(rader.stream().map(Fordelningsrad::nytt));
  }

  /** What is proposed, whatever has become of it. */
  public Belopp begart() {
    return Belopp.summa(forslag.stream().map(ett -> ett.forslag().belopp()));
  }
}

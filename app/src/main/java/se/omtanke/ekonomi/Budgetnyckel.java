package se.omtanke.ekonomi;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * What a line of the distribution is about.
 *
 * @param ansvar whose money
 * @param verksamhet for what
 */
public record Budgetnyckel(String ansvar, String verksamhet) implements Comparable<Budgetnyckel> {

  private static final Comparator<Budgetnyckel> ORDNING =
      comparing(Budgetnyckel::ansvar).thenComparing(Budgetnyckel::verksamhet);

  /** The line that a code string belongs to. */
  public static Budgetnyckel av(Kodstrang koder) {
    return new Budgetnyckel(koder.ansvar(), koder.verksamhet());
  }

  @Override
  public int compareTo(Budgetnyckel annan) {
    return ORDNING.compare(this, annan);
  }
}

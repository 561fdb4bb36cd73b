package se.omtanke.ekonomi;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import se.omtanke.organisation.Kontoklass;

/**
 * What a line of a unit's forecast is about.
 *
 * @param ansvar whose money
 * @param verksamhet for what
 * @param klass what kind of cost or income
 */
public record Prognosnyckel(String ansvar, String verksamhet, Kontoklass klass)
    implements Comparable<Prognosnyckel> {

  private static final Comparator<Prognosnyckel> ORDNING =
      comparing(Prognosnyckel::ansvar)
          .thenComparing(Prognosnyckel::verksamhet)
          .thenComparing(Prognosnyckel::klass);

  /** The class as the files of forecasts write it. */
  public String kontogrupp() {
    return String.valueOf(klass.siffra());
  }

  @Override
  public int compareTo(Prognosnyckel annan) {
    return ORDNING.compare(this, annan);
  }
}

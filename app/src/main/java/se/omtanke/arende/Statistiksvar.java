package se.omtanke.arende;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one measure.
 *
 * @param fraga what was asked; outside those who work with the cases only whole months count
 * @param delar the lengths of time, the latest last
 * @param rader one for each part, the largest first
 * @param alla the measure undivided
 */
public record Statistiksvar(
    Statistikfraga fraga, List<Tidsindelning.Del> delar, List<Rad> rader, Rad alla) {

  public Statistiksvar {
    delar = List.copyOf(delar);
    rader = List.copyOf(rader);
  }

  /**
   * The figures of one part.
   *
   * @param kod the part
   * @param varden one for each length of time
   */
  public record Rad(String kod, List<Varde> varden) {

    public Rad {
      varden = List.copyOf(varden);
    }
  }

  /** A figure, or that it is not shown. */
  public sealed interface Varde {

    /**
     * A figure.
     *
     * @param antal how many
     * @param median the median in days, where days are counted and there are any
     */
    record Tal(long antal, Optional<BigDecimal> median) implements Varde {}

    /** It is small, or would give away one that is. */
    record Dolt() implements Varde {}
  }
}

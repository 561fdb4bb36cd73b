package se.omtanke.webb.vantar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.omtanke.komponenter.Vantarrad;

/**
 * What waits for one person.
 *
 * @param rader what there is to do, by last day, then as the modules told it
 * @param hel whether every module answered
 */
public record Vantelista(List<Vantarrad> rader, boolean hel) {

  private static final Comparator<Vantarrad> BRADSKAST =
      Comparator.comparing(rad -> rad.senast().orElse(LocalDate.MAX));

  public Vantelista {
    rader = rader.stream().sorted(BRADSKAST).toList();
  }
}

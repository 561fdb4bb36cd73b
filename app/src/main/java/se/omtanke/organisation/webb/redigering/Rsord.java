package se.omtanke.organisation.webb.redigering;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Rsandel;

/** How a code is reported to RS, in words. */
public final class Rsord {

  private Rsord() {}

  /** "60 % 510, 40 % 513", or that nothing is said. */
  public static String av(List<Rsandel> andelar, Texter texter) {
    return andelar.isEmpty()
        ? texter.text("organisation.rs.ingen")
        : andelar.stream()
            .sorted(Comparator.comparing(Rsandel::rsKod))
            .map(
                andel ->
                    Talform.procent(andel.andel(), Math.max(0, andel.andel().scale() - 2))
                        + " "
                        + andel.rsKod())
            .collect(joining(", "));
  }
}

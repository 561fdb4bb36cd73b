package se.omtanke.rapport.granskning;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;

/**
 * The outcome of a review.
 *
 * @param fil the file's name
 * @param anmarkningar the findings, gravest first
 */
public record Granskningssvar(String fil, List<Anmarkning> anmarkningar) {

  public Granskningssvar {
    anmarkningar = List.copyOf(anmarkningar);
  }

  /** How many of a gravity. */
  public long antal(Allvar allvar) {
    return anmarkningar.stream().filter(a -> a.allvar() == allvar).count();
  }

  /** Whether nothing is graver than a note. */
  public boolean godkand() {
    return antal(Allvar.FEL) + antal(Allvar.VARNING) == 0;
  }
}

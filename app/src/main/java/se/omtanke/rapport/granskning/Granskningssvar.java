package se.omtanke.rapport.granskning;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.svar.Jsonsvar;
import se.omtanke.rapport.granskning.svar.Ordsvar;

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

  /** The answer in words. */
  public String ord() {
    return Ordsvar.skriv(fil, anmarkningar);
  }

  /** The answer as JSON. */
  public String json() {
    return Jsonsvar.skriv(fil, anmarkningar);
  }

  /** Whether nothing is graver than a note. */
  public boolean godkand() {
    return antal(Allvar.FEL) + antal(Allvar.VARNING) == 0;
  }
}

package se.omtanke.rapport.berakning;

import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.mall.Avsnitt.Statusvarde;

/**
 * The points of a status section with what has been chosen for each.
 *
 * @param varden what can be chosen
 */
public record Statuslista(String id, String rubrik, List<Punkt> punkter, List<Statusvarde> varden)
    implements Avsnittsresultat {

  public Statuslista {
    punkter = List.copyOf(punkter);
    varden = List.copyOf(varden);
  }

  /** A point by its id. */
  public Optional<Punkt> punkt(String id) {
    return punkter.stream().filter(punkt -> punkt.id().equals(id)).findFirst();
  }

  /** Whether anything has been written beside any point. */
  public boolean kommenterad() {
    return punkter.stream().anyMatch(punkt -> !punkt.kommentar().isEmpty());
  }

  /**
   * A goal or assignment.
   *
   * @param vald the chosen status; empty means that the report is not ready
   * @param kommentar what has been written beside it, or empty
   */
  public record Punkt(String id, String text, Optional<Statusvarde> vald, String kommentar) {}
}

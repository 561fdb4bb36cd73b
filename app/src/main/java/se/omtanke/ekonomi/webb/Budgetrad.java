package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.Map;
import se.omtanke.komponenter.tabell.Cell;

/**
 * A row that can be taken away.
 *
 * @param celler as many as the table has columns
 * @param falt what its form sends
 * @param vad what is taken away, for those who hear the button
 */
public record Budgetrad(List<Cell> celler, Map<String, String> falt, String vad) {

  public Budgetrad {
    celler = List.copyOf(celler);
    falt = Map.copyOf(falt);
  }
}

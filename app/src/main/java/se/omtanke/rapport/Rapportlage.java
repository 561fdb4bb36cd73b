package se.omtanke.rapport;

import java.util.List;

/**
 * How a report stands in a period, in short.
 *
 * @param mall the template's id
 * @param namn the report's title
 * @param utanRad how many code strings no row or more than one row takes, so that sums lack them
 * @param avvikelser how far each area is from its budget, the furthest first
 */
public record Rapportlage(String mall, String namn, int utanRad, List<Budgetavvikelse> avvikelser) {

  public Rapportlage {
    avvikelser = List.copyOf(avvikelser);
  }
}

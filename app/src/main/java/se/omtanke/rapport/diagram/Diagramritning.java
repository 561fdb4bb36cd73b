package se.omtanke.rapport.diagram;

import java.util.stream.Collectors;
import se.omtanke.rapport.berakning.Diagramresultat;

/** Draws the charts of reports as SVG. */
public final class Diagramritning {

  private Diagramritning() {}

  /**
   * Draws a chart.
   *
   * @param bredd for a page or for a phone
   * @return an svg element with role, title and description, without style attributes and scripts
   */
  public static String svg(Diagramresultat diagram, Diagrambredd bredd) {
    Diagramlasning lasning = new Diagramlasning(diagram);
    Svg svg = new Svg(bredd);
    int hojd =
        switch (diagram.slag()) {
          case MANAD -> Manadsdiagram.rita(lasning, svg);
          case ACKUMULERAT -> Linjediagram.rita(lasning, svg);
          case PROGNOSVERSIONER -> Versionsdiagram.rita(lasning, svg);
          case BRYGGA -> Bryggdiagram.rita(lasning, svg);
        };
    return svg.ritning(diagram.id(), hojd, Diagramord.titel(diagram), beskrivning(lasning));
  }

  /** The figures in words for a screen reader; the whole table stands beside. */
  private static String beskrivning(Diagramlasning lasning) {
    return lasning.rader().stream()
        .filter(rad -> rad.celler().stream().anyMatch(cell -> !cell.text().isEmpty()))
        .map(
            rad ->
                rad.namn()
                    + ": "
                    + rad.celler().stream()
                        .map(cell -> cell.text().isEmpty() ? "inget" : cell.text())
                        .collect(Collectors.joining(" och ")))
        .collect(Collectors.joining("; "));
  }
}

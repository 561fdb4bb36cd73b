package se.omtanke.rapport.berakning;

import se.omtanke.rapport.mall.Diagramslag;

/**
 * A chart as figures; how it is drawn is not its matter.
 *
 * @param rubrik the heading of the section, or empty
 * @param slag the kind of chart
 * @param varden the table that the chart is drawn from and that stands beside it
 */
public record Diagramresultat(String id, String rubrik, Diagramslag slag, Tabell varden)
    implements Avsnittsresultat {}

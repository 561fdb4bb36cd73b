package se.omtanke.rapport.berakning;

/** A computed section of a report. */
public sealed interface Avsnittsresultat
    permits Tabell, Textresultat, Diagramresultat, Statuslista {

  /** The section's name in references. */
  String id();

  /** The heading. */
  String rubrik();
}

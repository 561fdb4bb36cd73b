package se.omtanke.rapport.diagram;

import java.util.List;
import se.omtanke.rapport.diagram.Svg.Ankare;

/** The frame of a chart with one column per row: marks to the left, names below, zero line. */
final class Manadsaxlar {

  static final int HOJD = 300;
  private static final double VANSTER = 56;
  private static final double HOGER = 610;
  private static final double OVER = 18;
  private static final double UNDER = 262;

  private final Diagramlasning lasning;
  private final Skala skala;

  Manadsaxlar(Diagramlasning lasning, List<Double> varden) {
    this.lasning = lasning;
    this.skala = Skala.over(varden, UNDER, OVER);
  }

  Skala skala() {
    return skala;
  }

  /** The middle of a row's column. */
  double mitt(int rad) {
    return VANSTER + (rad + 0.5) * bredd();
  }

  /** The width of a column. */
  double bredd() {
    return (HOGER - VANSTER) / lasning.rader().size();
  }

  /** The right edge, where labels stand. */
  double hoger() {
    return HOGER;
  }

  void rita(Svg svg) {
    for (double varde : skala.markeringar()) {
      double y = skala.plats(varde);
      svg.linje(VANSTER, y, HOGER, y, Penna.RUTNAT);
      svg.text(VANSTER - 8, y + 4, Ankare.SLUT, Penna.AXELTEXT, markering(varde));
    }
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      String namn = lasning.rader().get(rad).namn();
      String kort = namn.substring(0, Math.min(3, namn.length()));
      svg.text(mitt(rad), HOJD - 14, Ankare.MITT, Penna.AXELTEXT, kort);
    }
  }

  /** Drawn last, above the bars. */
  void nollinje(Svg svg) {
    double noll = skala.plats(0);
    svg.linje(VANSTER, noll, HOGER, noll, Penna.AXEL);
  }

  private String markering(double varde) {
    return Axeltext.skriv(varde, skala.steg(), lasning.form().enhet());
  }
}

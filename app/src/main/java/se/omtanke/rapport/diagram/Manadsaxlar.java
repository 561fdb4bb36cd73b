package se.omtanke.rapport.diagram;

import java.util.stream.Stream;
import se.omtanke.rapport.diagram.Svg.Ankare;

/** The frame of a chart with one column per row: marks to the left, names below, zero line. */
final class Manadsaxlar {

  static final int HOJD = 300;
  private static final double OVER = 34;
  private static final double UNDER = 266;
  private static final double NAMN = 287;
  private static final int BOKSTAVER = 3;

  private final Diagramlasning lasning;
  private final Diagrambredd format;
  private final Skala skala;
  private final double vanster;
  private final double hoger;

  /** The frame of a drawing that leaves a margin to the right. */
  Manadsaxlar(Diagramlasning lasning, Diagrambredd format, double marginal) {
    this.lasning = lasning;
    this.format = format;
    this.skala = Skala.over(lasning.varden(0, 1), format.steg(), UNDER, OVER);
    this.vanster =
        16
            + Stream.concat(
                    Stream.of(lasning.form().enhet().skrivs()),
                    skala.markeringar().stream().map(this::markering))
                .mapToDouble(format::langd)
                .max()
                .orElse(0);
    this.hoger = format.bredd() - marginal;
  }

  Skala skala() {
    return skala;
  }

  /** The middle of a row's column. */
  double mitt(int rad) {
    return vanster + (rad + 0.5) * bredd();
  }

  /** The width of a column. */
  double bredd() {
    return (hoger - vanster) / lasning.rader().size();
  }

  /** Where the columns begin. */
  double vanster() {
    return vanster;
  }

  void rita(Svg svg) {
    svg.text(vanster - 8, 16, Ankare.SLUT, Penna.AXELTEXT, lasning.form().enhet().skrivs());
    for (double varde : skala.markeringar()) {
      double y = skala.plats(varde);
      svg.linje(vanster, y, hoger, y, Penna.RUTNAT);
      svg.text(vanster - 8, y + 4, Ankare.SLUT, Penna.AXELTEXT, markering(varde));
    }
    int varannan = bredd() < format.langd("m") * (BOKSTAVER + 1) ? 2 : 1;
    for (int rad = 0; rad < lasning.rader().size(); rad += varannan) {
      String namn = lasning.rader().get(rad).namn();
      String kort = namn.substring(0, Math.min(BOKSTAVER, namn.length()));
      svg.text(mitt(rad), NAMN, Ankare.MITT, Penna.AXELTEXT, kort);
    }
  }

  /** Drawn last, above the bars, with each row's figures for whoever points at its column. */
  void nollinje(Svg svg) {
    double noll = skala.plats(0);
    svg.linje(vanster, noll, hoger, noll, Penna.AXEL);
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      svg.pekyta(mitt(rad) - bredd() / 2, OVER, bredd(), UNDER - OVER, lasning.ord(rad));
    }
  }

  private String markering(double varde) {
    return Axeltext.skriv(varde, skala.steg(), lasning.form().enhet());
  }
}

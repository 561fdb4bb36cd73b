package se.omtanke.rapport.diagram;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.omtanke.rapport.diagram.Svg.Ankare;

/** Sets labels where they lie on no line and on no other label, inside the drawing. */
final class Etiketter {

  private static final double LUFT = 2;

  private final Svg svg;
  private final Rectangle2D ytan;
  private final List<Line2D> linjer = new ArrayList<>();
  private final List<Rectangle2D> rutor = new ArrayList<>();

  /** A place that a label may have. */
  record Plats(double x, double y, Ankare ankare) {}

  Etiketter(Svg svg, double hojd) {
    this.svg = svg;
    this.ytan = new Rectangle2D.Double(0, 0, svg.bredd().bredd(), hojd);
  }

  /** Keeps labels off a line. */
  void linje(double x1, double y1, double x2, double y2) {
    linjer.add(new Line2D.Double(x1, y1, x2, y2));
  }

  /** Keeps labels off a line through points. */
  void foljd(List<double[]> punkter) {
    for (int i = 1; i < punkter.size(); i++) {
      double[] fran = punkter.get(i - 1);
      double[] till = punkter.get(i);
      linje(fran[0], fran[1], till[0], till[1]);
    }
  }

  /** Keeps labels off a surface. */
  void ruta(double x, double y, double bredd, double hojd) {
    rutor.add(new Rectangle2D.Double(x, y, bredd, hojd));
  }

  /** Writes a label at the first free of some places, or where it is least in the way. */
  void satt(String text, Penna penna, List<Plats> forslag) {
    Plats vald =
        forslag.stream()
            .min(Comparator.comparingLong(plats -> krockar(ram(text, plats))))
            .orElseThrow();
    rutor.add(ram(text, vald));
    svg.text(vald.x(), vald.y(), vald.ankare(), penna, text);
  }

  /** Writes a label where it has to stand. */
  void satt(String text, Penna penna, Plats plats) {
    satt(text, penna, List.of(plats));
  }

  private long krockar(Rectangle2D ram) {
    long utanfor = ytan.contains(ram) ? 0 : 1_000;
    return utanfor
        + linjer.stream().filter(ram::intersectsLine).count()
        + rutor.stream().filter(ram::intersects).count();
  }

  private Rectangle2D ram(String text, Plats plats) {
    double bredd = svg.bredd().langd(text);
    double storlek = svg.bredd().textstorlek();
    double x =
        switch (plats.ankare()) {
          case START -> plats.x();
          case MITT -> plats.x() - bredd / 2;
          case SLUT -> plats.x() - bredd;
        };
    return new Rectangle2D.Double(
        x - LUFT, plats.y() - storlek * 0.76 - LUFT, bredd + 2 * LUFT, storlek + 2 * LUFT);
  }
}

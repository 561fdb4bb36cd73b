package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.diagram.Etiketter.Plats;
import se.omtanke.rapport.diagram.Svg.Ankare;
import se.omtanke.regler.Belopp;

/** Each forecast version's distance from the budget, which is the zero line. */
final class Versionsdiagram {

  private static final int HOJD = 250;
  private static final double VANSTER = 12;
  private static final double MARGINAL_BRED = 120;
  private static final double MARGINAL_SMAL = 8;

  private final Diagramlasning lasning;
  private final Svg svg;
  private final Skala skala;
  private final double hoger;

  private Versionsdiagram(Diagramlasning lasning, Svg svg) {
    this.lasning = lasning;
    this.svg = svg;
    List<Double> avvikelser = new ArrayList<>();
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      avvikelser.add(Diagramlasning.langd(avvikelse(rad)));
    }
    skala = Skala.over(avvikelser, svg.bredd().steg(), HOJD - 72.0, 34);
    hoger = svg.bredd().bredd() - (svg.bredd().smal() ? MARGINAL_SMAL : MARGINAL_BRED);
  }

  static int rita(Diagramlasning lasning, Svg svg) {
    new Versionsdiagram(lasning, svg).rita();
    return HOJD;
  }

  private void rita() {
    Etiketter etiketter = new Etiketter(svg, HOJD);
    double noll = skala.plats(0);
    svg.linje(VANSTER, noll, hoger, noll, Penna.BUDGET);
    etiketter.linje(VANSTER, noll, hoger, noll);
    List<double[]> punkter = new ArrayList<>();
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      if (lasning.belopp(rad, 1).isPresent()) {
        punkter.add(new double[] {x(rad), y(rad)});
      }
    }
    svg.foljd(punkter, Penna.PROGNOS);
    etiketter.foljd(punkter);
    punkter.forEach(punkt -> etiketter.ruta(punkt[0] - 6, punkt[1] - 6, 12, 12));
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      version(etiketter, rad);
    }
    String budget = "Budget " + lasning.skriv(lasning.belopp(0, 0).orElse(Belopp.NOLL));
    etiketter.satt(
        budget,
        Penna.BUDGETTEXT,
        List.of(
            new Plats(hoger + 8, noll + 4, Ankare.START),
            new Plats(hoger, noll - 8, Ankare.SLUT),
            new Plats(hoger, noll + 18, Ankare.SLUT),
            new Plats(VANSTER, noll - 8, Ankare.START),
            new Plats(VANSTER, noll + 18, Ankare.START)));
  }

  private void version(Etiketter etiketter, int rad) {
    double x = x(rad);
    namn(x, lasning.rader().get(rad).namn());
    if (lasning.belopp(rad, 1).isEmpty()) {
      return;
    }
    double y = y(rad);
    svg.punkt(x, y, 5, Penna.PROGNOSPUNKT);
    etiketter.satt(
        lasning.skrivMedTecken(avvikelse(rad)),
        Penna.UTFALLSTEXT,
        List.of(
            new Plats(x, y - 12, Ankare.MITT),
            new Plats(x, y + 22, Ankare.MITT),
            new Plats(x + 9, y - 8, Ankare.START),
            new Plats(x + 9, y + 18, Ankare.START),
            new Plats(x - 9, y - 8, Ankare.SLUT),
            new Plats(x - 9, y + 18, Ankare.SLUT)));
    svg.pekyta(x - 20, 24, 40, HOJD - 84.0, lasning.ord(rad));
  }

  /** A word on each line, so that long names stand clear of each other. */
  private void namn(double x, String namn) {
    int delning = namn.indexOf(' ');
    String forst = delning < 0 ? namn : namn.substring(0, delning);
    svg.text(x, HOJD - 28, Ankare.MITT, Penna.AXELTEXT, forst);
    if (delning >= 0) {
      svg.text(x, HOJD - 11, Ankare.MITT, Penna.AXELTEXT, namn.substring(delning + 1));
    }
  }

  private double y(int rad) {
    return skala.plats(Diagramlasning.langd(avvikelse(rad)));
  }

  private double x(int rad) {
    return VANSTER + (rad + 0.5) * (hoger - VANSTER) / lasning.rader().size();
  }

  private Belopp avvikelse(int rad) {
    return lasning
        .belopp(rad, 1)
        .map(prognos -> prognos.minus(lasning.belopp(rad, 0).orElse(Belopp.NOLL)))
        .orElse(Belopp.NOLL);
  }
}

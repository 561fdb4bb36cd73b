package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.diagram.Svg.Ankare;
import se.omtanke.regler.Belopp;

/** Each forecast version's distance from the budget, which is the zero line. */
final class Versionsdiagram {

  private static final int HOJD = 240;
  private static final double VANSTER = 30;
  private static final double HOGER = 540;

  private Versionsdiagram() {}

  static int rita(Diagramlasning lasning, Svg svg) {
    List<Double> avvikelser = new ArrayList<>();
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      avvikelser.add(Diagramlasning.langd(avvikelse(lasning, rad)));
    }
    Skala skala = Skala.over(avvikelser, HOJD - 54.0, 34);
    double noll = skala.plats(0);
    svg.linje(VANSTER, noll, HOGER, noll, Penna.BUDGET);
    Belopp budget = lasning.belopp(0, 0).orElse(Belopp.NOLL);
    svg.text(
        HOGER + 8, noll + 4, Ankare.START, Penna.BUDGETTEXT, "Budget " + lasning.skriv(budget));
    List<double[]> punkter = new ArrayList<>();
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      if (lasning.belopp(rad, 1).isPresent()) {
        punkter.add(new double[] {x(lasning, rad), skala.plats(avvikelser.get(rad))});
      }
    }
    svg.foljd(punkter, Penna.PROGNOS);
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      version(lasning, svg, rad, skala);
    }
    return HOJD;
  }

  private static void version(Diagramlasning lasning, Svg svg, int rad, Skala skala) {
    double x = x(lasning, rad);
    svg.text(x, HOJD - 12, Ankare.MITT, Penna.AXELTEXT, lasning.rader().get(rad).namn());
    if (lasning.belopp(rad, 1).isEmpty()) {
      return;
    }
    Belopp avvikelse = avvikelse(lasning, rad);
    double y = skala.plats(Diagramlasning.langd(avvikelse));
    svg.punkt(x, y, 5, Penna.PROGNOSPUNKT);
    boolean upp = avvikelse.compareTo(Belopp.NOLL) >= 0;
    svg.text(
        x,
        upp ? y - 12 : y + 22,
        Ankare.MITT,
        Penna.UTFALLSTEXT,
        lasning.skrivMedTecken(avvikelse));
  }

  private static Belopp avvikelse(Diagramlasning lasning, int rad) {
    return lasning
        .belopp(rad, 1)
        .map(prognos -> prognos.minus(lasning.belopp(rad, 0).orElse(Belopp.NOLL)))
        .orElse(Belopp.NOLL);
  }

  private static double x(Diagramlasning lasning, int rad) {
    return VANSTER + (rad + 0.5) * (HOGER - VANSTER) / lasning.rader().size();
  }
}

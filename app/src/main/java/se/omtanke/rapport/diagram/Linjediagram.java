package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.diagram.Etiketter.Plats;
import se.omtanke.rapport.diagram.Svg.Ankare;
import se.omtanke.regler.Belopp;

/** Outcome and budget added up: two lines, labelled where they end. */
final class Linjediagram {

  private static final double MARGINAL_BRED = 104;
  private static final double MARGINAL_SMAL = 6;

  private Linjediagram() {}

  static int rita(Diagramlasning lasning, Svg svg) {
    Manadsaxlar axlar =
        new Manadsaxlar(lasning, svg.bredd(), svg.bredd().smal() ? MARGINAL_SMAL : MARGINAL_BRED);
    Etiketter etiketter = new Etiketter(svg, axlar.skala().plats(axlar.skala().lagst()));
    axlar.rita(svg);
    linje(svg, etiketter, punkter(lasning, axlar, 0), Penna.BUDGET);
    linje(svg, etiketter, punkter(lasning, axlar, 1), Penna.UTFALLSLINJE);
    etiketter.linje(axlar.vanster(), 0, axlar.vanster(), Manadsaxlar.HOJD);
    lasning
        .sista(1)
        .ifPresent(rad -> svg.punkt(axlar.mitt(rad), y(lasning, axlar, rad, 1), 4.5, Penna.UTFALL));
    namn(lasning, axlar, etiketter, 1, "Utfall ", Penna.UTFALLSTEXT);
    namn(lasning, axlar, etiketter, 0, "Budget ", Penna.BUDGETTEXT);
    axlar.nollinje(svg);
    return Manadsaxlar.HOJD;
  }

  private static void linje(Svg svg, Etiketter etiketter, List<double[]> punkter, Penna penna) {
    svg.foljd(punkter, penna);
    etiketter.foljd(punkter);
  }

  private static List<double[]> punkter(Diagramlasning lasning, Manadsaxlar axlar, int kolumn) {
    List<double[]> punkter = new ArrayList<>();
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      if (lasning.belopp(rad, kolumn).isPresent()) {
        punkter.add(new double[] {axlar.mitt(rad), y(lasning, axlar, rad, kolumn)});
      }
    }
    return punkter;
  }

  private static double y(Diagramlasning lasning, Manadsaxlar axlar, int rad, int kolumn) {
    Belopp belopp = lasning.belopp(rad, kolumn).orElse(Belopp.NOLL);
    return axlar.skala().plats(Diagramlasning.langd(belopp));
  }

  private static void namn(
      Diagramlasning lasning,
      Manadsaxlar axlar,
      Etiketter etiketter,
      int kolumn,
      String namn,
      Penna penna) {
    lasning
        .sista(kolumn)
        .ifPresent(
            rad -> {
              Belopp belopp = lasning.belopp(rad, kolumn).orElse(Belopp.NOLL);
              double x = axlar.mitt(rad);
              double y = y(lasning, axlar, rad, kolumn);
              etiketter.satt(namn + lasning.skriv(belopp), penna, platser(x, y));
            });
  }

  /** Beside the end first, then above and below it, and at last farther off. */
  private static List<Plats> platser(double x, double y) {
    List<Plats> platser = new ArrayList<>();
    platser.add(new Plats(x + 10, y + 4, Ankare.START));
    for (int bort = 0; bort <= 3; bort++) {
      double avstand = bort * 14.0;
      platser.add(new Plats(x - 4, y - 10 - avstand, Ankare.SLUT));
      platser.add(new Plats(x + 8, y + 20 + avstand, Ankare.START));
      platser.add(new Plats(x + 4, y + 20 + avstand, Ankare.SLUT));
      platser.add(new Plats(x + 8, y - 10 - avstand, Ankare.START));
    }
    return platser;
  }
}

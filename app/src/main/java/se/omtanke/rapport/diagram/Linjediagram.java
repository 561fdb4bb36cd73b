package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.diagram.Svg.Ankare;

/** Outcome and budget added up: two lines, labelled where they end. */
final class Linjediagram {

  private Linjediagram() {}

  static int rita(Diagramlasning lasning, Svg svg) {
    Manadsaxlar axlar = new Manadsaxlar(lasning, lasning.varden(0, 1));
    axlar.rita(svg);
    axlar.nollinje(svg);
    svg.foljd(punkter(lasning, axlar, 0), Penna.BUDGET);
    svg.foljd(punkter(lasning, axlar, 1), Penna.UTFALLSLINJE);
    slut(lasning, svg, axlar, 0, "Budget ", Penna.BUDGETTEXT);
    slut(lasning, svg, axlar, 1, "Utfall ", Penna.UTFALLSTEXT);
    return Manadsaxlar.HOJD;
  }

  private static List<double[]> punkter(Diagramlasning lasning, Manadsaxlar axlar, int kolumn) {
    List<double[]> punkter = new ArrayList<>();
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      double x = axlar.mitt(rad);
      lasning
          .belopp(rad, kolumn)
          .map(belopp -> axlar.skala().plats(Diagramlasning.langd(belopp)))
          .ifPresent(y -> punkter.add(new double[] {x, y}));
    }
    return punkter;
  }

  private static void slut(
      Diagramlasning lasning, Svg svg, Manadsaxlar axlar, int kolumn, String namn, Penna penna) {
    lasning
        .sista(kolumn)
        .ifPresent(
            rad -> {
              var belopp = lasning.belopp(rad, kolumn).orElseThrow();
              double y = axlar.skala().plats(Diagramlasning.langd(belopp));
              double x = axlar.mitt(rad);
              if (kolumn == 1) {
                svg.punkt(x, y, 4.5, Penna.UTFALL);
              }
              boolean sist = rad > 8;
              svg.text(
                  sist ? x + 2 : x + 9,
                  sist ? y - 9 : y + (kolumn == 1 ? 16 : -9),
                  sist ? Ankare.MITT : Ankare.START,
                  penna,
                  namn + lasning.skriv(belopp));
            });
  }
}

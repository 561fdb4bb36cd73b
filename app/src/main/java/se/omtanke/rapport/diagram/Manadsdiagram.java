package se.omtanke.rapport.diagram;

import se.omtanke.rapport.diagram.Svg.Ankare;
import se.omtanke.regler.Belopp;

/** Outcome as bars, budget as a mark across each bar. */
final class Manadsdiagram {

  private Manadsdiagram() {}

  static int rita(Diagramlasning lasning, Svg svg) {
    Manadsaxlar axlar = new Manadsaxlar(lasning, lasning.varden(0, 1));
    axlar.rita(svg);
    double bredd = axlar.bredd() * 0.56;
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      double mitt = axlar.mitt(rad);
      lasning.belopp(rad, 1).ifPresent(utfall -> stapel(svg, axlar, mitt, bredd, utfall));
      lasning.belopp(rad, 0).ifPresent(budget -> streck(svg, axlar, mitt, bredd, budget));
    }
    axlar.nollinje(svg);
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      double mitt = axlar.mitt(rad);
      lasning.belopp(rad, 1).ifPresent(utfall -> siffra(svg, axlar, mitt, lasning, utfall));
    }
    namn(lasning, svg, axlar);
    return Manadsaxlar.HOJD;
  }

  private static void stapel(Svg svg, Manadsaxlar axlar, double mitt, double bredd, Belopp utfall) {
    double noll = axlar.skala().plats(0);
    double y = axlar.skala().plats(Diagramlasning.langd(utfall));
    svg.yta(mitt - bredd / 2, Math.min(noll, y), bredd, Math.abs(noll - y), Penna.UTFALL);
  }

  private static void streck(Svg svg, Manadsaxlar axlar, double mitt, double bredd, Belopp budget) {
    double y = axlar.skala().plats(Diagramlasning.langd(budget));
    svg.linje(mitt - bredd * 0.8, y, mitt + bredd * 0.8, y, Penna.BUDGET);
  }

  private static void siffra(
      Svg svg, Manadsaxlar axlar, double mitt, Diagramlasning lasning, Belopp utfall) {
    double y = axlar.skala().plats(Diagramlasning.langd(utfall));
    boolean upp = utfall.compareTo(Belopp.NOLL) >= 0;
    svg.text(mitt, upp ? y - 6 : y + 15, Ankare.MITT, Penna.UTFALLSTEXT, lasning.skriv(utfall));
  }

  private static void namn(Diagramlasning lasning, Svg svg, Manadsaxlar axlar) {
    lasning
        .sista(0)
        .flatMap(rad -> lasning.belopp(rad, 0))
        .ifPresent(
            budget ->
                svg.text(
                    axlar.hoger() + 8,
                    axlar.skala().plats(Diagramlasning.langd(budget)) + 4,
                    Ankare.START,
                    Penna.BUDGETTEXT,
                    "Budget"));
    lasning
        .sista(1)
        .ifPresent(
            rad ->
                svg.text(
                    axlar.mitt(rad) + axlar.bredd() * 0.34,
                    axlar.skala().plats(0) - 6,
                    Ankare.START,
                    Penna.UTFALLSTEXT,
                    rad < 9 ? "Utfall" : ""));
  }
}

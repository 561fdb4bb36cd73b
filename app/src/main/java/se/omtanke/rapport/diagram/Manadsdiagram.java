package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.diagram.Etiketter.Plats;
import se.omtanke.rapport.diagram.Svg.Ankare;
import se.omtanke.regler.Belopp;

/** Outcome as bars, budget as a mark across each bar; what they are is said above. */
final class Manadsdiagram {

  private static final double MARGINAL = 6;

  private Manadsdiagram() {}

  static int rita(Diagramlasning lasning, Svg svg) {
    Manadsaxlar axlar = new Manadsaxlar(lasning, svg.bredd(), MARGINAL);
    Etiketter etiketter = new Etiketter(svg, Manadsaxlar.HOJD);
    axlar.rita(svg);
    ord(svg, axlar.vanster());
    double bredd = axlar.bredd() * 0.56;
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      double mitt = axlar.mitt(rad);
      lasning
          .belopp(rad, 1)
          .ifPresent(utfall -> stapel(svg, axlar, etiketter, mitt, bredd, utfall));
      lasning
          .belopp(rad, 0)
          .ifPresent(budget -> streck(svg, axlar, etiketter, mitt, bredd, budget));
    }
    axlar.nollinje(svg);
    int sista = lasning.sista(1).orElse(-1);
    boolean alla = svg.bredd().langd(langst(lasning)) <= axlar.bredd();
    for (int rad = 0; rad <= sista; rad++) {
      if (alla || rad == sista) {
        double mitt = axlar.mitt(rad);
        lasning.belopp(rad, 1).ifPresent(en -> siffra(etiketter, axlar, mitt, lasning, en));
      }
    }
    return Manadsaxlar.HOJD;
  }

  /** What bars and marks are. */
  private static void ord(Svg svg, double x) {
    double efter = x + 20 + svg.bredd().langd("Utfall") + 22;
    svg.yta(x, 6, 14, 11, Penna.UTFALL);
    svg.text(x + 20, 16, Ankare.START, Penna.UTFALLSTEXT, "Utfall");
    svg.linje(efter, 12, efter + 20, 12, Penna.BUDGET);
    svg.text(efter + 26, 16, Ankare.START, Penna.BUDGETTEXT, "Budget");
  }

  private static void stapel(
      Svg svg, Manadsaxlar axlar, Etiketter etiketter, double mitt, double bredd, Belopp utfall) {
    double noll = axlar.skala().plats(0);
    double y = axlar.skala().plats(Diagramlasning.langd(utfall));
    svg.yta(mitt - bredd / 2, Math.min(noll, y), bredd, Math.abs(noll - y), Penna.UTFALL);
    etiketter.ruta(mitt - bredd / 2, Math.min(noll, y), bredd, Math.abs(noll - y));
  }

  private static void streck(
      Svg svg, Manadsaxlar axlar, Etiketter etiketter, double mitt, double bredd, Belopp budget) {
    double y = axlar.skala().plats(Diagramlasning.langd(budget));
    svg.linje(mitt - bredd * 0.8, y, mitt + bredd * 0.8, y, Penna.BUDGET);
    etiketter.linje(mitt - bredd * 0.8, y, mitt + bredd * 0.8, y);
  }

  /** Outside the bar, and outside the budget's mark too where that is in the way. */
  private static void siffra(
      Etiketter etiketter, Manadsaxlar axlar, double mitt, Diagramlasning lasning, Belopp utfall) {
    double y = axlar.skala().plats(Diagramlasning.langd(utfall));
    boolean upp = utfall.compareTo(Belopp.NOLL) >= 0;
    double steg = upp ? -4 : 4;
    List<Plats> platser = new ArrayList<>();
    for (int bort = 0; bort <= 7; bort++) {
      platser.add(new Plats(mitt, (upp ? y - 6 : y + 16) + bort * steg, Ankare.MITT));
    }
    etiketter.satt(lasning.skriv(utfall), Penna.UTFALLSTEXT, platser);
  }

  private static String langst(Diagramlasning lasning) {
    String langst = "";
    for (int rad = 0; rad < lasning.rader().size(); rad++) {
      String text = lasning.belopp(rad, 1).map(lasning::skriv).orElse("");
      langst = text.length() > langst.length() ? text : langst;
    }
    return langst;
  }
}

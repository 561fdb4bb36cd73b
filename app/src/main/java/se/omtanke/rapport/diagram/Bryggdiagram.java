package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.diagram.Svg.Ankare;
import se.omtanke.rapport.mall.Plusbetydelse;
import se.omtanke.regler.Belopp;

/**
 * The way from budget to forecast, one row per area. The zero line is the budget, so that small
 * areas can be seen beside a budget that is many times larger.
 */
final class Bryggdiagram {

  private static final double RADHOJD = 25;
  private static final double VANSTER = 250;
  private static final double HOGER = 610;
  private static final double OVER = 30;
  private static final int LANGST = 38;

  private Bryggdiagram() {}

  static int rita(Diagramlasning lasning, Svg svg) {
    int sista = lasning.rader().size() - 1;
    List<Belopp> lagen = lagen(lasning, sista);
    Skala skala = Skala.over(lagen.stream().map(Diagramlasning::langd).toList(), VANSTER, HOGER);
    double noll = skala.plats(0);
    double botten = OVER + sista * RADHOJD;
    Belopp budget = lasning.belopp(0, 0).orElse(Belopp.NOLL);
    svg.text(noll, 16, Ankare.MITT, Penna.BUDGETTEXT, "Budget " + lasning.skriv(budget));
    for (int rad = 1; rad < sista; rad++) {
      steg(lasning, svg, skala, rad, lagen.get(rad - 1), lagen.get(rad));
    }
    slut(lasning, svg, skala, sista, lagen.getLast());
    svg.linje(noll, 22, noll, botten, Penna.AXEL);
    return (int) Math.ceil(botten + 10);
  }

  private static List<Belopp> lagen(Diagramlasning lasning, int sista) {
    List<Belopp> lagen = new ArrayList<>(List.of(Belopp.NOLL));
    for (int rad = 1; rad < sista; rad++) {
      lagen.add(lagen.getLast().plus(lasning.belopp(rad, 0).orElse(Belopp.NOLL)));
    }
    return lagen;
  }

  private static void steg(
      Diagramlasning lasning, Svg svg, Skala skala, int rad, Belopp fran, Belopp till) {
    double y = OVER + (rad - 1) * RADHOJD;
    double x1 = skala.plats(Diagramlasning.langd(fran));
    double x2 = skala.plats(Diagramlasning.langd(till));
    Belopp steg = till.minus(fran);
    boolean battre =
        (lasning.tabell().kolumner().getFirst().plus() == Plusbetydelse.BATTRE)
            == (steg.compareTo(Belopp.NOLL) > 0);
    svg.text(VANSTER - 14, y + 16, Ankare.SLUT, Penna.TEXT, kort(lasning.rader().get(rad).namn()));
    svg.yta(
        Math.min(x1, x2),
        y + 4,
        Math.max(Math.abs(x2 - x1), 1),
        RADHOJD - 8,
        battre ? Penna.BATTRE : Penna.SAMRE);
    svg.linje(x2, y + 4, x2, y + RADHOJD + 4, Penna.RUTNAT);
    svg.text(Math.max(x1, x2) + 6, y + 16, Ankare.START, Penna.STARK, lasning.skrivMedTecken(steg));
  }

  private static void slut(
      Diagramlasning lasning, Svg svg, Skala skala, int sista, Belopp avvikelse) {
    double y = OVER + (sista - 1) * RADHOJD;
    double noll = skala.plats(0);
    double x = skala.plats(Diagramlasning.langd(avvikelse));
    Belopp prognos = lasning.belopp(sista, 0).orElse(Belopp.NOLL);
    svg.text(
        VANSTER - 14,
        y + 16,
        Ankare.SLUT,
        Penna.STARK,
        lasning.rader().get(sista).namn() + " " + lasning.skriv(prognos));
    svg.yta(Math.min(noll, x), y + 4, Math.max(Math.abs(x - noll), 1), RADHOJD - 8, Penna.SUMMA);
    svg.text(
        Math.max(noll, x) + 6,
        y + 16,
        Ankare.START,
        Penna.STARK,
        lasning.skrivMedTecken(avvikelse));
  }

  private static String kort(String namn) {
    return namn.length() <= LANGST ? namn : namn.substring(0, LANGST - 1).strip() + "\u2026";
  }
}

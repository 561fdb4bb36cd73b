package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.diagram.Svg.Ankare;
import se.omtanke.rapport.mall.Plusbetydelse;
import se.omtanke.regler.Belopp;

/**
 * The way from budget to forecast, one row per area. The zero line is the budget, so that small
 * areas can be seen beside a budget that is many times larger. In the narrow drawing the name of an
 * area stands above its bar.
 */
final class Bryggdiagram {

  private static final double NAMN_BRED = 236;
  private static final double OVER = 30;
  private static final double STAPEL = 17;

  private final Diagramlasning lasning;
  private final Svg svg;
  private final Skala skala;
  private final List<Belopp> lagen;
  private final int sista;
  private final boolean smal;

  private Bryggdiagram(Diagramlasning lasning, Svg svg) {
    this.lasning = lasning;
    this.svg = svg;
    smal = svg.bredd().smal();
    sista = lasning.rader().size() - 1;
    lagen = lagen();
    double siffra = 10 + svg.bredd().langd(langst());
    double vanster = siffra + (smal ? 0 : NAMN_BRED);
    skala =
        Skala.over(
            lagen.stream().map(Diagramlasning::langd).toList(),
            svg.bredd().steg(),
            vanster,
            svg.bredd().bredd() - siffra);
  }

  static int rita(Diagramlasning lasning, Svg svg) {
    return new Bryggdiagram(lasning, svg).rita();
  }

  private int rita() {
    double noll = skala.plats(0);
    double botten = OVER + sista * radhojd();
    budget(noll);
    for (int rad = 1; rad < sista; rad++) {
      steg(rad);
    }
    slut();
    nollinje(noll, botten);
    for (int rad = 1; rad <= sista; rad++) {
      double y = OVER + (rad - 1) * radhojd();
      svg.pekyta(0, y, svg.bredd().bredd(), radhojd(), lasning.ord(rad));
    }
    return (int) Math.ceil(botten + 10);
  }

  /** Names stand between the bars of a narrow drawing, and no line crosses them. */
  private void nollinje(double noll, double botten) {
    if (smal) {
      for (int rad = 1; rad <= sista; rad++) {
        svg.linje(noll, stapel(rad) - 2, noll, stapel(rad) + STAPEL + 2, Penna.AXEL);
      }
    } else {
      svg.linje(noll, 22, noll, botten, Penna.AXEL);
    }
  }

  private void budget(double noll) {
    String text = "Budget " + lasning.skriv(lasning.belopp(0, 0).orElse(Belopp.NOLL));
    double halva = svg.bredd().langd(text) / 2;
    double x = Math.clamp(noll, halva, svg.bredd().bredd() - halva);
    svg.text(x, 16, Ankare.MITT, Penna.BUDGETTEXT, text);
  }

  private List<Belopp> lagen() {
    List<Belopp> alla = new ArrayList<>(List.of(Belopp.NOLL));
    for (int rad = 1; rad < sista; rad++) {
      alla.add(alla.getLast().plus(lasning.belopp(rad, 0).orElse(Belopp.NOLL)));
    }
    return alla;
  }

  private void steg(int rad) {
    Belopp steg = lagen.get(rad).minus(lagen.get(rad - 1));
    boolean battre =
        (lasning.tabell().kolumner().getFirst().plus() == Plusbetydelse.BATTRE)
            == (steg.compareTo(Belopp.NOLL) > 0);
    double x1 = skala.plats(Diagramlasning.langd(lagen.get(rad - 1)));
    double x2 = skala.plats(Diagramlasning.langd(lagen.get(rad)));
    double y = stapel(rad);
    namn(rad, Penna.TEXT, lasning.rader().get(rad).namn());
    svg.yta(
        Math.min(x1, x2),
        y,
        Math.max(Math.abs(x2 - x1), 1),
        STAPEL,
        battre ? Penna.BATTRE : Penna.SAMRE);
    if (!smal) {
      svg.linje(x2, y, x2, y + radhojd(), Penna.RUTNAT);
    }
    siffra(x1, x2, y, lasning.skrivMedTecken(steg));
  }

  private void slut() {
    double noll = skala.plats(0);
    double x = skala.plats(Diagramlasning.langd(lagen.getLast()));
    double y = stapel(sista);
    Belopp prognos = lasning.belopp(sista, 0).orElse(Belopp.NOLL);
    namn(sista, Penna.STARK, lasning.rader().get(sista).namn() + " " + lasning.skriv(prognos));
    svg.yta(Math.min(noll, x), y, Math.max(Math.abs(x - noll), 1), STAPEL, Penna.SUMMA);
    siffra(noll, x, y, lasning.skrivMedTecken(lagen.getLast()));
  }

  /** Outside the bar, on the side that is away from the zero line. */
  private void siffra(double x1, double x2, double y, String text) {
    boolean till = Math.max(x1, x2) > skala.plats(0) + 1;
    svg.text(
        till ? Math.max(x1, x2) + 6 : Math.min(x1, x2) - 6,
        y + 13,
        till ? Ankare.START : Ankare.SLUT,
        Penna.STARK,
        text);
  }

  private void namn(int rad, Penna penna, String namn) {
    if (smal) {
      svg.text(0, stapel(rad) - 5, Ankare.START, penna, kort(namn, svg.bredd().bredd()));
    } else {
      svg.text(NAMN_BRED - 14, stapel(rad) + 13, Ankare.SLUT, penna, kort(namn, NAMN_BRED - 14));
    }
  }

  /** Where the bar of a row begins. */
  private double stapel(int rad) {
    return OVER + (rad - 1) * radhojd() + (smal ? 22 : 4);
  }

  private double radhojd() {
    return smal ? 44 : 25;
  }

  private String langst() {
    String langst = lasning.skrivMedTecken(lagen.getLast());
    for (int rad = 1; rad < sista; rad++) {
      String text = lasning.skrivMedTecken(lasning.belopp(rad, 0).orElse(Belopp.NOLL));
      langst = text.length() > langst.length() ? text : langst;
    }
    return langst;
  }

  private String kort(String namn, double plats) {
    int langst = (int) (plats / svg.bredd().langd("m"));
    return namn.length() <= langst ? namn : namn.substring(0, langst - 1).strip() + "…";
  }
}

package se.omtanke.rapport.diagram;

import se.omtanke.rapport.berakning.Diagramresultat;
import se.omtanke.rapport.mall.Teckenregel;
import se.omtanke.regler.Belopp;

/** The words of a chart: its conclusion as title, and measure and period as subtitle. */
public final class Diagramord {

  private Diagramord() {}

  /** What the chart shows, in one sentence made from its figures. */
  public static String titel(Diagramresultat diagram) {
    Diagramlasning lasning = new Diagramlasning(diagram);
    return switch (diagram.slag()) {
      case MANAD -> manad(lasning, " i ");
      case ACKUMULERAT -> manad(lasning, " till och med ");
      case PROGNOSVERSIONER -> versioner(lasning);
      case BRYGGA -> brygga(lasning);
    };
  }

  /** What is measured, in which unit and when. */
  public static String undertitel(Diagramresultat diagram, String periodtext) {
    Diagramlasning lasning = new Diagramlasning(diagram);
    String matt =
        switch (diagram.slag()) {
          case MANAD -> "utfall och budget per månad";
          case ACKUMULERAT -> "utfall och budget, summerat från januari";
          case PROGNOSVERSIONER -> "helårsprognosens avvikelse från budget, version för version";
          case BRYGGA -> "från budget till helårsprognos, område för område";
        };
    String namn = namn(lasning);
    return (namn.isEmpty() ? stor(matt) : namn + ", " + matt)
        + ". "
        + stor(lasning.form().enhet().skrivs())
        + ", "
        + periodtext
        + ". "
        + tecken(lasning);
  }

  private static String manad(Diagramlasning lasning, String nar) {
    var bada = lasning.sista(0, 1);
    if (bada.isPresent()) {
      int rad = bada.get();
      Belopp skillnad = skillnad(lasning, rad);
      return namnMedKolon(lasning)
          + jamfort(lasning, skillnad)
          + nar
          + lasning.rader().get(rad).namn();
    }
    return lasning
        .sista(1)
        .map(
            rad ->
                namnMedKolon(lasning)
                    + lasning.skriv(lasning.belopp(rad, 1).orElse(Belopp.NOLL))
                    + " "
                    + lasning.form().enhet().skrivs()
                    + nar
                    + lasning.rader().get(rad).namn())
        .orElse(namnMedKolon(lasning) + "inget utfall än");
  }

  private static String versioner(Diagramlasning lasning) {
    int sista = lasning.rader().size() - 1;
    if (lasning.belopp(sista, 1).isEmpty()) {
      return namnMedKolon(lasning) + "ingen prognos än";
    }
    String nu =
        namnMedKolon(lasning) + "prognosen är " + jamfort(lasning, skillnad(lasning, sista));
    if (sista == 0 || lasning.belopp(sista - 1, 1).isEmpty()) {
      return nu;
    }
    Belopp andring =
        lasning
            .belopp(sista, 1)
            .orElse(Belopp.NOLL)
            .minus(lasning.belopp(sista - 1, 1).orElse(Belopp.NOLL));
    return nu
        + ", "
        + lasning.storlek(andring)
        + (andring.compareTo(Belopp.NOLL) < 0 ? " lägre" : " högre")
        + " än i "
        + lasning.rader().get(sista - 1).namn();
  }

  private static String brygga(Diagramlasning lasning) {
    int sista = lasning.rader().size() - 1;
    Belopp skillnad =
        lasning
            .belopp(sista, 0)
            .orElse(Belopp.NOLL)
            .minus(lasning.belopp(0, 0).orElse(Belopp.NOLL));
    int storst = 1;
    for (int rad = 1; rad < sista; rad++) {
      if (absolut(lasning, rad) > absolut(lasning, storst)) {
        storst = rad;
      }
    }
    return "Prognosen är "
        + jamfort(lasning, skillnad)
        + ". Mest påverkar "
        + lasning.rader().get(storst).namn()
        + ": "
        + lasning.skrivMedTecken(lasning.belopp(storst, 0).orElse(Belopp.NOLL))
        + "\u00a0"
        + lasning.form().enhet().skrivs();
  }

  private static double absolut(Diagramlasning lasning, int rad) {
    return Math.abs(lasning.belopp(rad, 0).map(Diagramlasning::langd).orElse(0.0));
  }

  private static Belopp skillnad(Diagramlasning lasning, int rad) {
    return lasning
        .belopp(rad, 1)
        .orElse(Belopp.NOLL)
        .minus(lasning.belopp(rad, 0).orElse(Belopp.NOLL));
  }

  private static String jamfort(Diagramlasning lasning, Belopp skillnad) {
    int tecken = skillnad.compareTo(Belopp.NOLL);
    if (tecken == 0) {
      return "lika med budget";
    }
    boolean resultat = lasning.tabell().tecken() == Teckenregel.RESULTAT;
    String upp = resultat ? " bättre" : " högre";
    String ned = resultat ? " sämre" : " lägre";
    return lasning.storlek(skillnad) + (tecken > 0 ? upp : ned) + " än budget";
  }

  private static String tecken(Diagramlasning lasning) {
    return switch (lasning.tabell().tecken()) {
      case KOSTNAD_PLUS -> "Kostnad visas med plus.";
      case INTAKT_PLUS -> "Intäkt visas med plus.";
      case RESULTAT -> "Överskott visas med plus.";
    };
  }

  private static String namn(Diagramlasning lasning) {
    return lasning.tabell().rubrik();
  }

  private static String namnMedKolon(Diagramlasning lasning) {
    return namn(lasning).isEmpty() ? "" : namn(lasning) + ": ";
  }

  private static String stor(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

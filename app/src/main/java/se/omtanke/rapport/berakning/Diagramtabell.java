package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Tabell.Kolumn;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.mall.Avsnitt.Diagramavsnitt;
import se.omtanke.rapport.mall.Plusbetydelse;
import se.omtanke.rapport.mall.Radslag;
import se.omtanke.rapport.mall.Teckenregel;
import se.omtanke.regler.Belopp;

/** Sets a chart's figures as the table that stands beside it: months, versions or steps as rows. */
final class Diagramtabell {

  private final Diagramavsnitt mall;
  private final Tabell summor;
  private final Underlag underlag;
  private final Bokforingsperiod period;

  Diagramtabell(Diagramavsnitt mall, Tabell summor, Underlag underlag, Bokforingsperiod period) {
    this.mall = mall;
    this.summor = summor;
    this.underlag = underlag;
    this.period = period;
  }

  /** The sign that makes the budget of the rows positive: a cost, an income, or a result. */
  static Teckenregel tecken(Tabell bokford, List<String> rader) {
    Belopp budget =
        rader.stream()
            .map(rad -> belopp(varde(bokford, rad, "budget")))
            .reduce(Belopp.NOLL, Belopp::plus);
    int tecken = budget.compareTo(Belopp.NOLL);
    if (tecken == 0) {
      return Teckenregel.RESULTAT;
    }
    return tecken > 0 ? Teckenregel.KOSTNAD_PLUS : Teckenregel.INTAKT_PLUS;
  }

  Tabell byggd() {
    return switch (mall.slag()) {
      case MANAD -> tabell(List.of("Budget", "Utfall"), manader(false));
      case ACKUMULERAT -> tabell(List.of("Budget", "Utfall"), manader(true));
      case PROGNOSVERSIONER -> tabell(List.of("Budget", "Prognos"), versioner());
      case BRYGGA -> tabell(List.of("Belopp"), steg());
    };
  }

  private List<Tabellrad> manader(boolean ackumulerat) {
    List<Tabellrad> rader = new ArrayList<>();
    Cellvarde budget = Cellvarde.TOMT;
    Cellvarde utfall = Cellvarde.TOMT;
    for (int manad = 1; manad <= 12; manad++) {
      Cellvarde nyBudget = varde(summor, forstaRaden(), "b" + manad);
      Cellvarde nyttUtfall = varde(summor, forstaRaden(), "u" + manad);
      budget = ackumulerat ? plus(budget, nyBudget) : nyBudget;
      utfall = ackumulerat ? plus(utfall, nyttUtfall) : nyttUtfall;
      rader.add(rad("m" + manad, Tidsord.manad(manad) + " " + period.ar(), budget, utfall));
    }
    return rader;
  }

  private List<Tabellrad> versioner() {
    List<Tabellrad> rader = new ArrayList<>();
    Cellvarde budget = varde(summor, forstaRaden(), "budget");
    for (int version = underlag.tidigare().size(); version >= 0; version--) {
      String namn = version == 0 ? "Gällande prognos" : underlag.tidigare().get(version - 1).namn();
      rader.add(rad("p" + version, namn, budget, varde(summor, forstaRaden(), "p" + version)));
    }
    return rader;
  }

  private List<Tabellrad> steg() {
    List<Tabellrad> rader = new ArrayList<>();
    Belopp budget = Belopp.NOLL;
    Belopp prognos = Belopp.NOLL;
    for (String id : mall.rader()) {
      budget = budget.plus(belopp(varde(summor, id, "budget")));
    }
    rader.add(rad("budget", "Budget " + period.ar(), new Beloppsvarde(budget)));
    for (String id : mall.rader()) {
      Belopp nytt = belopp(varde(summor, id, "p0"));
      prognos = prognos.plus(nytt);
      Belopp skillnad = nytt.minus(belopp(varde(summor, id, "budget")));
      String namn = summor.rad(id).map(Tabellrad::namn).orElse(id);
      rader.add(rad(id, namn, new Beloppsvarde(skillnad)));
    }
    rader.add(rad("prognos", "Prognos " + period.ar(), new Beloppsvarde(prognos)));
    return rader;
  }

  private Tabell tabell(List<String> rubriker, List<Tabellrad> rader) {
    List<Kolumn> kolumner = rubriker.stream().map(this::kolumn).toList();
    Set<String> radnamn = Set.copyOf(mall.rader());
    String rubrik =
        summor.rader().stream()
            .filter(rad -> radnamn.contains(rad.id()))
            .map(Tabellrad::namn)
            .findFirst()
            .orElse("");
    return new Tabell(
        mall.id(),
        mall.rader().size() == 1 ? rubrik : "",
        summor.tecken(),
        kolumner,
        rader,
        List.of(),
        List.of(),
        summor.fordelning());
  }

  private Kolumn kolumn(String rubrik) {
    Plusbetydelse plus =
        summor.tecken() == Teckenregel.KOSTNAD_PLUS ? Plusbetydelse.SAMRE : Plusbetydelse.BATTRE;
    return new Kolumn(
        rubrik.toLowerCase(Locale.ROOT), rubrik, "", mall.form(), false, rubrik, plus, List.of());
  }

  private Tabellrad rad(String id, String namn, Cellvarde... varden) {
    List<Cell> celler = Arrays.stream(varden).map(varde -> Cell.av(varde, mall.form())).toList();
    return new Tabellrad(id, "", namn, Radslag.RAD, true, "", List.of(), celler);
  }

  private String forstaRaden() {
    return mall.rader().getFirst();
  }

  private static Cellvarde varde(Tabell tabell, String rad, String kolumn) {
    return tabell
        .rad(rad)
        .flatMap(r -> tabell.kolumn(kolumn).flatMap(k -> tabell.cell(r, k)))
        .map(Cell::varde)
        .orElse(Cellvarde.TOMT);
  }

  private static Belopp belopp(Cellvarde varde) {
    return varde instanceof Beloppsvarde belopp ? belopp.belopp() : Belopp.NOLL;
  }

  private static Cellvarde plus(Cellvarde hittills, Cellvarde nytt) {
    return nytt instanceof Beloppsvarde belopp
        ? new Beloppsvarde(belopp(hittills).plus(belopp.belopp()))
        : Cellvarde.TOMT;
  }
}

package se.omtanke.rapport.berakning;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
  private final List<String> rader;

  Diagramtabell(Diagramavsnitt mall, Tabell summor, Underlag underlag, Bokforingsperiod period) {
    this.mall = mall;
    this.summor = summor;
    this.underlag = underlag;
    this.period = period;
    this.rader = rader(mall, summor);
  }

  /** The rows of a chart with patterns resolved; the total is no part of itself. */
  static List<String> rader(Diagramavsnitt mall, Tabell tabell) {
    List<String> namn =
        tabell.rader().stream()
            .filter(rad -> rad.slag() != Radslag.TOTAL)
            .map(Tabellrad::id)
            .toList();
    return mall.rader().stream()
        .flatMap(id -> id.contains("*") ? Radexpansion.traffar(id, namn, "") : Stream.of(id))
        .toList();
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
    List<Tabellrad> nya = new ArrayList<>();
    Cellvarde budget = Cellvarde.TOMT;
    Cellvarde utfall = Cellvarde.TOMT;
    for (int manad = 1; manad <= 12; manad++) {
      Cellvarde nyBudget = varde(summor, forstaRaden(), "b" + manad);
      Cellvarde nyttUtfall = varde(summor, forstaRaden(), "u" + manad);
      budget = ackumulerat ? plus(budget, nyBudget) : nyBudget;
      utfall = ackumulerat ? plus(utfall, nyttUtfall) : nyttUtfall;
      nya.add(rad("m" + manad, Tidsord.manad(manad) + " " + period.ar(), budget, utfall));
    }
    return nya;
  }

  private List<Tabellrad> versioner() {
    List<Tabellrad> nya = new ArrayList<>();
    Cellvarde budget = varde(summor, forstaRaden(), "budget");
    for (int version = underlag.tidigare().size(); version >= 0; version--) {
      String namn =
          version == 0 ? "Gällande prognos" : manad(underlag.tidigare().get(version - 1).namn());
      nya.add(rad("p" + version, namn, budget, varde(summor, forstaRaden(), "p" + version)));
    }
    return nya;
  }

  /** A version that is named by its month, as files are, is told in words. */
  private static String manad(String namn) {
    return namn.matches("\\d{4}-(0[1-9]|1[0-2])")
        ? Tidsord.manad(Integer.parseInt(namn.substring(5))) + " " + namn.substring(0, 4)
        : namn;
  }

  private List<Tabellrad> steg() {
    List<Tabellrad> nya = new ArrayList<>();
    Belopp budget = Belopp.NOLL;
    Belopp prognos = Belopp.NOLL;
    for (String id : rader) {
      budget = budget.plus(belopp(varde(summor, id, "budget")));
    }
    nya.add(rad("budget", "Budget " + period.ar(), new Beloppsvarde(budget)));
    for (String id : rader) {
      Belopp nytt = belopp(varde(summor, id, "p0"));
      prognos = prognos.plus(nytt);
      Belopp skillnad = nytt.minus(belopp(varde(summor, id, "budget")));
      nya.add(rad(id, namn(id), new Beloppsvarde(skillnad)));
    }
    nya.add(rad("prognos", "Prognos " + period.ar(), new Beloppsvarde(prognos)));
    return nya;
  }

  private Tabell tabell(List<String> rubriker, List<Tabellrad> nya) {
    List<Kolumn> kolumner = rubriker.stream().map(this::kolumn).toList();
    return new Tabell(
        mall.id(),
        rader.size() == 1 ? namn(forstaRaden()) : "",
        summor.tecken(),
        kolumner,
        nya,
        List.of(rader.stream().map(this::radord).collect(joining("; ", "", "."))),
        List.of(),
        summor.fordelning());
  }

  private Kolumn kolumn(String rubrik) {
    Plusbetydelse plus =
        summor.tecken() == Teckenregel.KOSTNAD_PLUS ? Plusbetydelse.SAMRE : Plusbetydelse.BATTRE;
    return new Kolumn(
        rubrik.toLowerCase(Locale.ROOT),
        rubrik,
        "",
        mall.form(),
        false,
        false,
        definition(rubrik),
        plus,
        List.of());
  }

  private String definition(String rubrik) {
    return switch (mall.slag()) {
      case MANAD -> rubrik + " varje månad";
      case ACKUMULERAT -> rubrik + " från januari till och med månaden";
      case PROGNOSVERSIONER -> rubrik + " för hela året";
      case BRYGGA -> "Budget och prognos för hela året, och prognos minus budget per rad";
    };
  }

  /** Which posts a row of the chart is made of. */
  private String radord(String id) {
    String urval = summor.rad(id).map(Tabellrad::definition).orElse("");
    return urval.isEmpty() ? namn(id) : namn(id) + ": " + urval;
  }

  private Tabellrad rad(String id, String namn, Cellvarde... varden) {
    List<Cell> celler = Arrays.stream(varden).map(varde -> Cell.av(varde, mall.form())).toList();
    return new Tabellrad(id, "", namn, Radslag.RAD, true, "", List.of(), celler);
  }

  /** The name of a row; the net row of an area is called as the area. */
  private String namn(String id) {
    String omrade = id.substring(0, Math.max(id.lastIndexOf('.'), 0));
    return summor
        .rad(omrade)
        .filter(rad -> rad.slag() == Radslag.RUBRIK)
        .or(() -> summor.rad(id))
        .map(Tabellrad::namn)
        .orElse(id);
  }

  private String forstaRaden() {
    return rader.getFirst();
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

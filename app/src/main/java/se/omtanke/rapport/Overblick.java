package se.omtanke.rapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Serie;
import se.omtanke.grund.Transaction;
import se.omtanke.rapport.berakning.Cell;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Fonster;
import se.omtanke.rapport.berakning.Kolumnterm;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Tabell.Kolumn;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.mall.Plusbetydelse;
import se.omtanke.rapport.mall.Radslag;

/** What a start page wants to know of the reports: what moved, and what their rows lack. */
@Service
public class Overblick {

  private final Rapporter rapporter;

  Overblick(Rapporter rapporter) {
    this.rapporter = rapporter;
  }

  /** A report's state in a period, computed as the report's own page computes it. */
  public Rapportlage lage(Transaction tx, String mall, Bokforingsperiod period) {
    Rapport rapport = rapporter.nu(tx, mall, period);
    int utanRad =
        rapport.tabeller().stream()
            .map(Tabell::fordelning)
            .mapToInt(fordelning -> fordelning.utanRad().size() + fordelning.dubbla().size())
            .max()
            .orElse(0);
    return new Rapportlage(mall, rapport.namn(), utanRad, avvikelser(rapport));
  }

  /** Of the first table that compares outcome to date, or else the forecast, with the budget. */
  private static List<Budgetavvikelse> avvikelser(Rapport rapport) {
    for (Serie serie : List.of(Serie.UTFALL, Serie.PROGNOS)) {
      for (Tabell tabell : rapport.tabeller()) {
        Optional<Kolumn> kolumn =
            tabell.synliga().stream().filter(en -> jamfor(en, serie, rapport.period())).findFirst();
        if (kolumn.isPresent()) {
          return avvikelser(tabell, kolumn.get());
        }
      }
    }
    return List.of();
  }

  private static boolean jamfor(Kolumn kolumn, Serie serie, Bokforingsperiod period) {
    return kolumn.plus() != Plusbetydelse.NEUTRAL
        && har(kolumn, Serie.BUDGET, period)
        && har(kolumn, serie, period);
  }

  private static boolean har(Kolumn kolumn, Serie serie, Bokforingsperiod period) {
    return kolumn.termer().stream()
        .map(Kolumnterm::fonster)
        .filter(fonster -> fonster.serie() == serie && fonster.version() == 0)
        .anyMatch(fonster -> arHittills(fonster, period));
  }

  /** From the beginning of the year up to the period, or on to the end of the year. */
  private static boolean arHittills(Fonster fonster, Bokforingsperiod period) {
    return fonster.ar() == period.ar() && fonster.fran() <= 1 && fonster.till() >= period.nummer();
  }

  private static List<Budgetavvikelse> avvikelser(Tabell tabell, Kolumn kolumn) {
    List<Budgetavvikelse> alla = new ArrayList<>();
    for (Tabellrad rad : tabell.rader()) {
      if (rad.slag() == Radslag.RAD) {
        tabell
            .cell(rad, kolumn)
            .flatMap(cell -> avvikelse(tabell, rad, kolumn, cell))
            .ifPresent(alla::add);
      }
    }
    alla.sort(Comparator.comparing(Budgetavvikelse::storlek).reversed());
    return alla;
  }

  private static Optional<Budgetavvikelse> avvikelse(
      Tabell tabell, Tabellrad rad, Kolumn kolumn, Cell cell) {
    if (!(cell.varde() instanceof Beloppsvarde(var belopp)) || belopp.arNoll()) {
      return Optional.empty();
    }
    boolean samre = belopp.arPositivt() == (kolumn.plus() == Plusbetydelse.SAMRE);
    String matt = kolumn.grupp().isEmpty() ? kolumn.rubrik() : kolumn.grupp();
    return Optional.of(
        new Budgetavvikelse(
            rad.namn(),
            matt,
            cell.text(),
            kolumn.form().enhet().skrivs(),
            belopp.absolut().kronor(),
            samre,
            new Siffror.Plats(tabell.id(), rad.id(), kolumn.id())));
  }
}

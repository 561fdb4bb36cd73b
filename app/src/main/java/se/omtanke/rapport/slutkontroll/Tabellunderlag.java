package se.omtanke.rapport.slutkontroll;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.berakning.Cellvarde;
import se.omtanke.rapport.berakning.Fonster;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Kolumn;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Matenhet;
import se.omtanke.rapport.granskning.modell.Plats;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.modell.Tal;

/**
 * A computed table as a reader sees it: shown figures in shown columns, which is what is reviewed.
 *
 * @param tabell the table to review
 * @param kolumnnamn the name of each shown column by its id
 */
record Tabellunderlag(Granskningstabell tabell, Map<String, String> kolumnnamn) {

  /** Where a row keeps its id; rows may share a name, never an id. */
  static final String ID = "id";

  private static final String NAMN = "rad";

  static Tabellunderlag av(Tabell tabell) {
    Map<String, String> namn = namn(tabell);
    List<Kolumn> kolumner = tabell.synliga().stream().map(k -> kolumn(k, namn)).toList();
    List<Tabellrad> rader = new ArrayList<>();
    for (Tabell.Tabellrad rad : tabell.rader()) {
      if (!rad.celler().isEmpty()) {
        rader.add(rad(tabell, rad, kolumner, rader.size()));
      }
    }
    return new Tabellunderlag(
        new Granskningstabell(titel(tabell), tabell.rubrik(), kolumner, rader), namn);
  }

  /** What findings call a table. */
  static String titel(Tabell tabell) {
    return tabell.rubrik().isEmpty() ? tabell.id() : tabell.rubrik();
  }

  /** Headings as the reader says them; those that are not alone are told apart by their ids. */
  private static Map<String, String> namn(Tabell tabell) {
    Map<String, String> namn = new LinkedHashMap<>();
    for (Tabell.Kolumn kolumn : tabell.synliga()) {
      String rubrik = (kolumn.grupp() + " " + kolumn.rubrik()).strip();
      namn.put(
          kolumn.id(),
          rubrik.isEmpty() || namn.containsValue(rubrik)
              ? (rubrik + " (" + kolumn.id() + ")").strip()
              : rubrik);
    }
    return namn;
  }

  private static Kolumn kolumn(Tabell.Kolumn kolumn, Map<String, String> namn) {
    return new Kolumn(namn.getOrDefault(kolumn.id(), kolumn.id()), enhet(kolumn), manad(kolumn));
  }

  private static Matenhet enhet(Tabell.Kolumn kolumn) {
    return new Matenhet(kolumn.form().enhet().skrivs());
  }

  /** The month of a column with one month's outcome, which must be blank while it is to come. */
  private static Optional<Manadsspann> manad(Tabell.Kolumn kolumn) {
    if (kolumn.termer().size() != 1) {
      return Optional.empty();
    }
    Fonster fonster = kolumn.termer().getFirst().fonster();
    boolean enManad = fonster.arManad() && fonster.fran() >= 1 && fonster.fran() <= 12;
    return fonster.serie() == Serie.UTFALL && enManad
        ? Optional.of(Manadsspann.manad(YearMonth.of(fonster.ar(), fonster.fran())))
        : Optional.empty();
  }

  private static Tabellrad rad(
      Tabell tabell, Tabell.Tabellrad rad, List<Kolumn> kolumner, int nummer) {
    Map<String, String> falt = new LinkedHashMap<>();
    falt.put(NAMN, rad.namn());
    falt.put(ID, rad.id());
    List<Cell> celler = new ArrayList<>();
    for (Tabell.Kolumn kolumn : tabell.synliga()) {
      Kolumn granskad = kolumner.get(celler.size());
      int ordning = nummer * kolumner.size() + celler.size();
      Plats plats = new Plats(titel(tabell), rad.namn(), granskad.namn(), "", ordning);
      var cell = tabell.cell(rad, kolumn).orElseThrow();
      if (cell.varde() instanceof Cellvarde.Textvarde skrivet) {
        falt.put(granskad.namn(), skrivet.text());
      }
      celler.add(
          new Cell(
              plats,
              cell.text(),
              cell.visat(kolumn.form()).map(tal -> new Tal(tal, tal.scale(), false)),
              granskad.enhet()));
    }
    return new Tabellrad(falt, List.of(NAMN), "", celler);
  }
}

package se.omtanke.rapport.webb;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.mall.Radslag;
import se.omtanke.rapport.tal.Talenhet;

/**
 * A report's table as the page shows it: every amount leads to what it is made of.
 *
 * @param adress the report's address
 * @param fraga what its addresses ask for: the period and how it is looked at
 */
record Tabellsida(String adress, String fraga) {

  se.omtanke.komponenter.tabell.Tabell av(Tabell tabell) {
    boolean skilda = enheter(tabell).size() > 1;
    List<Kolumn> kolumner = new ArrayList<>();
    kolumner.add(Kolumn.text(""));
    for (Tabell.Kolumn kolumn : tabell.synliga()) {
      String rubrik =
          kolumn.grupp().isEmpty() ? kolumn.rubrik() : kolumn.grupp() + ": " + kolumn.rubrik();
      kolumner.add(Kolumn.tal(rubrik, skilda ? kolumn.form().enhet().skrivs() : ""));
    }
    var sida =
        se.omtanke.komponenter.tabell.Tabell.matris(
            "tabell-" + tabell.id(),
            tabell.rubrik(),
            kolumner,
            tabell.rader().stream().map(rad -> rad(tabell, rad)).toList());
    return tabell.noter().isEmpty() ? sida : sida.medNot(String.join(" ", tabell.noter()));
  }

  /** The units of the amounts; per cent is said by the heads. */
  static List<String> enheter(Tabell tabell) {
    return tabell.synliga().stream()
        .map(kolumn -> kolumn.form().enhet())
        .filter(enhet -> enhet != Talenhet.PROCENT)
        .map(Talenhet::skrivs)
        .distinct()
        .toList();
  }

  private Tabellrad rad(Tabell tabell, Tabell.Tabellrad rad) {
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(rad.kod().isEmpty() ? rad.namn() : rad.kod() + " " + rad.namn()));
    for (Tabell.Kolumn kolumn : tabell.synliga()) {
      celler.add(
          tabell
              .cell(rad, kolumn)
              .map(cell -> cell(tabell, rad, kolumn, cell))
              .orElse(Cell.tal("")));
    }
    Tabellrad visad = new Tabellrad(celler, 0, false);
    return rad.slag() == Radslag.DELSUMMA || rad.slag() == Radslag.TOTAL
        ? visad.somDelsumma()
        : visad;
  }

  private Cell cell(
      Tabell tabell,
      Tabell.Tabellrad rad,
      Tabell.Kolumn kolumn,
      se.omtanke.rapport.berakning.Cell cell) {
    return cell.varde() instanceof Beloppsvarde
        ? Cell.sifferlank(cell.text(), lank(tabell.id(), rad.id(), kolumn.id()))
        : Cell.tal(cell.text());
  }

  private String lank(String tabell, String rad, String kolumn) {
    return UriComponentsBuilder.fromPath(adress + "/siffra")
        .query(fraga)
        .queryParam("tabell", tabell)
        .queryParam("rad", rad)
        .queryParam("kolumn", kolumn)
        .encode()
        .toUriString();
  }
}

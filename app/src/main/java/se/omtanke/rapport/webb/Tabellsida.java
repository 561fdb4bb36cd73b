package se.omtanke.rapport.webb;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.tal.Talenhet;

/**
 * A report's table as the page shows it: every amount leads to what it is made of.
 *
 * @param adress the report's address
 * @param fraga what its addresses ask for: the period and how it is looked at
 * @param farSkriva whether the reader may write comments
 * @param texter the reader's language
 */
record Tabellsida(String adress, String fraga, boolean farSkriva, Texter texter) {

  private static final Cell TOM = Cell.tal("");

  se.omtanke.komponenter.tabell.Tabell av(Tabell tabell) {
    boolean skilda = enheter(tabell).size() > 1;
    List<Kolumn> kolumner = new ArrayList<>();
    kolumner.add(Kolumn.text(""));
    for (Tabell.Kolumn kolumn : tabell.synliga()) {
      String rubrik =
          kolumn.grupp().isEmpty() ? kolumn.rubrik() : kolumn.grupp() + ": " + kolumn.rubrik();
      kolumner.add(
          kolumn.kommentar()
              ? Kolumn.text(rubrik)
              : Kolumn.tal(rubrik, skilda ? kolumn.form().enhet().skrivs() : ""));
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
    String lank = radlank(tabell.id(), rad.id());
    for (int plats = 0; plats < tabell.kolumner().size(); plats++) {
      Tabell.Kolumn kolumn = tabell.kolumner().get(plats);
      if (kolumn.kommentar() && !kolumn.dold() && plats < rad.celler().size()) {
        celler.add(kommentar(tabell, rad, rad.celler().get(plats).text()));
      } else if (!kolumn.dold()) {
        celler.add(plats < rad.celler().size() ? cell(rad.celler().get(plats), lank, kolumn) : TOM);
      }
    }
    Tabellrad visad = new Tabellrad(celler, 0, false);
    return switch (rad.slag()) {
      case RUBRIK -> visad.somRubrik();
      case RAD -> visad;
      case DELSUMMA, TOTAL -> visad.somDelsumma();
    };
  }

  private static Cell cell(
      se.omtanke.rapport.berakning.Cell cell, String radlank, Tabell.Kolumn kolumn) {
    return cell.varde() instanceof Beloppsvarde
        ? Cell.sifferlank(cell.text(), radlank + kod(kolumn.id()))
        : Cell.tal(cell.text());
  }

  private Cell kommentar(Tabell tabell, Tabell.Tabellrad rad, String text) {
    if (!farSkriva) {
      return Cell.text(text);
    }
    String vad =
        texter.text(text.isEmpty() ? "rapport.kommentar.skriv" : "rapport.kommentar.andra");
    return Cell.ord(
        text,
        vad,
        texter.text("rapport.kommentar.pa", rad.namn()),
        "%s/kommentar?%s&tabell=%s&rad=%s"
            .formatted(adress, fraga, kod(tabell.id()), kod(rad.id())));
  }

  /** The figures of a row, up to the column: a page has a thousand of them and few rows. */
  private String radlank(String tabell, String rad) {
    return "%s/siffra?%s&tabell=%s&rad=%s&kolumn=".formatted(adress, fraga, kod(tabell), kod(rad));
  }

  private static String kod(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}

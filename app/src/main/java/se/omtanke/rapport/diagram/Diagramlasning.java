package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.rapport.berakning.Cell;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Diagramresultat;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.tal.Avrundning;
import se.omtanke.rapport.tal.Talform;
import se.omtanke.rapport.tal.Talskrift;
import se.omtanke.regler.Belopp;

/** The figures of a chart by row and column, as amounts, as lengths and as words. */
record Diagramlasning(Diagramresultat diagram) {

  Tabell tabell() {
    return diagram.varden();
  }

  Talform form() {
    return tabell().kolumner().getFirst().form();
  }

  List<Tabellrad> rader() {
    return tabell().rader();
  }

  /** The amount of a row in a column, if it is there. */
  Optional<Belopp> belopp(int rad, int kolumn) {
    Cell cell = rader().get(rad).celler().get(kolumn);
    return cell.varde() instanceof Beloppsvarde belopp
        ? Optional.of(belopp.belopp())
        : Optional.empty();
  }

  /** All amounts of some columns as lengths. */
  List<Double> varden(int... kolumner) {
    List<Double> varden = new ArrayList<>();
    for (int rad = 0; rad < rader().size(); rad++) {
      for (int kolumn : kolumner) {
        belopp(rad, kolumn).map(Diagramlasning::langd).ifPresent(varden::add);
      }
    }
    return varden;
  }

  /** The last row where all these columns have an amount. */
  Optional<Integer> sista(Integer... kolumner) {
    int funnen = -1;
    for (int rad = 0; rad < rader().size(); rad++) {
      int denna = rad;
      if (Stream.of(kolumner).allMatch(kolumn -> belopp(denna, kolumn).isPresent())) {
        funnen = rad;
      }
    }
    return funnen < 0 ? Optional.empty() : Optional.of(funnen);
  }

  /** An amount as a length to draw; the only place where an amount is not exact. */
  static double langd(Belopp belopp) {
    return belopp.ore() / 100.0;
  }

  /** A row in words: its name and its figures with their unit. */
  String ord(int rad) {
    Tabellrad raden = rader().get(rad);
    List<String> siffror = new ArrayList<>();
    for (int kolumn = 0; kolumn < tabell().kolumner().size(); kolumn++) {
      String text = raden.celler().get(kolumn).text();
      if (!text.isEmpty()) {
        String rubrik = tabell().kolumner().get(kolumn).rubrik().toLowerCase(Locale.ROOT);
        siffror.add((ensam() ? "" : rubrik + " ") + text);
      }
    }
    String enhet = siffror.isEmpty() ? "inget än" : " " + form().enhet().skrivs();
    return raden.namn() + ": " + String.join(", ", siffror) + enhet;
  }

  private boolean ensam() {
    return tabell().kolumner().size() == 1;
  }

  String skriv(Belopp belopp) {
    return Talskrift.skriv(Avrundning.belopp(belopp, form()));
  }

  String skrivMedTecken(Belopp belopp) {
    return Talskrift.skrivMedTecken(Avrundning.belopp(belopp, form()));
  }

  /** An amount without its sign and with its unit. */
  String storlek(Belopp belopp) {
    return Talskrift.skriv(Avrundning.belopp(belopp, form()).abs())
        + Talskrift.HART_BLANKSTEG
        + form().enhet().skrivs();
  }
}

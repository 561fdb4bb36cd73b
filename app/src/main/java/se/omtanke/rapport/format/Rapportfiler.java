package se.omtanke.rapport.format;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.omtanke.filformat.Cell;
import se.omtanke.filformat.Csvform;
import se.omtanke.filformat.Csvskrivare;
import se.omtanke.filformat.Dokument;
import se.omtanke.filformat.Rubrik;
import se.omtanke.filformat.Tabellskrivare;
import se.omtanke.filformat.Xlsxskrivare;
import se.omtanke.rapport.berakning.Avsnittsresultat;
import se.omtanke.rapport.berakning.Diagramresultat;
import se.omtanke.rapport.berakning.Huvudord;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Statuslista;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Textresultat;
import se.omtanke.rapport.diagram.Diagramord;

/** Writes a report as files for spreadsheets; the same report and time give the same bytes. */
public final class Rapportfiler {

  private Rapportfiler() {}

  /**
   * A workbook: first what the report is, then a sheet per table, chart and text.
   *
   * @param skapad the time that the file says it was made
   */
  public static byte[] xlsx(Rapport rapport, Instant skapad) {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    Dokument dokument =
        new Dokument(
            rapport.namn() + ", " + rapport.periodtext(),
            rapport.huvud().getOrDefault("namnd", "Omtanke"),
            skapad);
    try (Tabellskrivare skrivare = new Xlsxskrivare(ut, dokument)) {
      om(rapport, skrivare);
      rapport.avsnitt().forEach(avsnitt -> blad(avsnitt, skrivare));
    }
    return ut.toByteArray();
  }

  /** The tables one below the other, each with its headings. */
  public static byte[] csv(Rapport rapport, Csvform form) {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (Tabellskrivare skrivare = new Csvskrivare(ut, form)) {
      boolean forsta = true;
      for (Tabell tabell : rapport.tabeller()) {
        if (forsta) {
          skrivare.blad(tabell.id(), Tabellblad.rubriker(tabell));
        } else {
          skrivare.rad(List.of());
          skrivare.rad(List.of(new Cell.Text(tabell.rubrik())));
          skrivare.rad(
              Tabellblad.rubriker(tabell).stream()
                  .map(rubrik -> (Cell) new Cell.Text(rubrik.text()))
                  .toList());
        }
        forsta = false;
        Tabellblad.rader(tabell).forEach(skrivare::rad);
      }
    }
    return ut.toByteArray();
  }

  /** The figures of a chart. */
  public static byte[] csv(Diagramresultat diagram, Csvform form) {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (Tabellskrivare skrivare = new Csvskrivare(ut, form)) {
      skrivare.blad(diagram.id(), Tabellblad.rubriker(diagram.varden()));
      Tabellblad.rader(diagram.varden()).forEach(skrivare::rad);
    }
    return ut.toByteArray();
  }

  private static void om(Rapport rapport, Tabellskrivare skrivare) {
    skrivare.blad("Om rapporten", List.of(new Rubrik("Uppgift", 28), new Rubrik("Värde", 80)));
    rad(skrivare, "Rapport", rapport.namn());
    rad(skrivare, "Period", rapport.periodtext());
    Map<String, String> huvud = new TreeMap<>(rapport.huvud());
    huvud.forEach((nyckel, varde) -> rad(skrivare, Huvudord.namn(nyckel), varde));
    rad(skrivare, "Mall", rapport.mallid() + ", version " + rapport.mallversion());
    for (Tabell tabell : rapport.tabeller()) {
      rad(skrivare, "Tecken, " + tabell.rubrik(), tabell.tecken().forklaring());
      tabell.noter().forEach(not -> rad(skrivare, "Not, " + tabell.rubrik(), not));
      tabell
          .synliga()
          .forEach(
              kolumn ->
                  rad(
                      skrivare,
                      "Kolumn, " + tabell.rubrik(),
                      kolumn.rubrik() + ": " + kolumn.definition()));
    }
    rapport.avsnitt().stream()
        .filter(Diagramresultat.class::isInstance)
        .map(Diagramresultat.class::cast)
        .forEach(diagram -> om(diagram, rapport.periodtext(), skrivare));
  }

  private static void om(Diagramresultat diagram, String periodtext, Tabellskrivare skrivare) {
    rad(
        skrivare,
        bladnamn(diagram),
        Diagramord.titel(diagram) + ". " + Diagramord.undertitel(diagram, periodtext));
  }

  /** The kind of chart first, since long names are cut. */
  private static String bladnamn(Diagramresultat diagram) {
    String slag =
        switch (diagram.slag()) {
          case MANAD -> "Diagram per månad";
          case ACKUMULERAT -> "Diagram summerat";
          case PROGNOSVERSIONER -> "Diagram prognoser";
          case BRYGGA -> "Diagram budget till prognos";
        };
    String namn = diagram.rubrik().isEmpty() ? diagram.varden().rubrik() : diagram.rubrik();
    return namn.isEmpty() ? slag : slag + ", " + namn;
  }

  private static void blad(Avsnittsresultat avsnitt, Tabellskrivare skrivare) {
    switch (avsnitt) {
      case Tabell tabell -> tabell(tabell.rubrik(), tabell, skrivare);
      case Diagramresultat diagram -> tabell(bladnamn(diagram), diagram.varden(), skrivare);
      case Textresultat text -> {
        skrivare.blad(
            namn(text.rubrik(), text.id()), List.of(new Rubrik(namn(text.rubrik(), "Text"), 100)));
        text.stycken().forEach(stycke -> skrivare.rad(List.of(new Cell.Text(stycke))));
      }
      case Statuslista status -> {
        skrivare.blad(
            namn(status.rubrik(), status.id()),
            List.of(
                new Rubrik("Mål eller uppdrag", 70),
                new Rubrik("Status", 40),
                new Rubrik("Kommentar", 70)));
        status
            .punkter()
            .forEach(
                punkt ->
                    skrivare.rad(
                        List.of(
                            new Cell.Text(punkt.text()),
                            new Cell.Text(punkt.vald().map(v -> v.text()).orElse("Inte vald")),
                            Tabellblad.text(punkt.kommentar()))));
      }
    }
  }

  private static void tabell(String namn, Tabell tabell, Tabellskrivare skrivare) {
    skrivare.blad(namn(namn, tabell.id()), Tabellblad.rubriker(tabell));
    Tabellblad.rader(tabell).forEach(skrivare::rad);
  }

  private static void rad(Tabellskrivare skrivare, String namn, String varde) {
    skrivare.rad(List.of(new Cell.Text(namn), new Cell.Text(varde)));
  }

  private static String namn(String rubrik, String annars) {
    return rubrik.isEmpty() ? annars : rubrik;
  }
}

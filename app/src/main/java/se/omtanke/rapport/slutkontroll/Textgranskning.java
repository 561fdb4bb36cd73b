package se.omtanke.rapport.slutkontroll;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.omtanke.rapport.berakning.Avsnittsresultat;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.SkrivnaSiffror;
import se.omtanke.rapport.berakning.Statuslista;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Textfel;
import se.omtanke.rapport.berakning.Textifyllnad;
import se.omtanke.rapport.berakning.Textresultat;
import se.omtanke.rapport.granskning.Granskning;
import se.omtanke.rapport.granskning.Regelverk;
import se.omtanke.rapport.granskning.kontroll.Platshallare;
import se.omtanke.rapport.granskning.kontroll.Regel;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Matenhet;
import se.omtanke.rapport.granskning.modell.Plats;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;

/** Looks at what people write: gaps left in, figures typed by hand, references to nothing. */
final class Textgranskning {

  private static final String TEXT = "Texter";

  private Textgranskning() {}

  static List<Anmarkning> av(Rapport rapport) {
    List<Anmarkning> alla = new ArrayList<>(platshallare(rapport));
    Map<String, Tabell> tabeller =
        rapport.tabeller().stream().collect(toMap(Tabell::id, Function.identity()));
    for (Avsnittsresultat avsnitt : rapport.avsnitt()) {
      switch (avsnitt) {
        case Textresultat text -> referenser(text, tabeller).ifPresent(alla::add);
        case Statuslista lista -> alla.addAll(ovalda(lista));
        default -> {
          // Tables and charts are computed, not written.
        }
      }
    }
    SkrivnaSiffror.i(rapport).forEach(siffra -> alla.add(skriven(siffra)));
    return alla;
  }

  private static List<Anmarkning> platshallare(Rapport rapport) {
    List<Tabellrad> rader = rapport.avsnitt().stream().flatMap(Textgranskning::skrivna).toList();
    return Granskning.granska(
        new Granskningstabell(TEXT, "", List.of(), rader),
        Map.of(),
        new Regelverk(Optional.empty(), false, List.of(Regel.egen(new Platshallare()))));
  }

  /** What people have written in a section: its text, or its comments. */
  private static Stream<Tabellrad> skrivna(Avsnittsresultat avsnitt) {
    return switch (avsnitt) {
      case Textresultat text ->
          Stream.of(rad(text.rubrik().isEmpty() ? text.id() : text.rubrik(), text.kalltext()));
      case Statuslista lista ->
          lista.punkter().stream().map(punkt -> rad(punkt.text(), punkt.kommentar()));
      default -> Stream.empty();
    };
  }

  private static Tabellrad rad(String rubrik, String kalltext) {
    return new Tabellrad(
        Map.of("avsnitt", rubrik, "text", kalltext), List.of("avsnitt"), "", List.of());
  }

  private static Optional<Anmarkning> referenser(Textresultat text, Map<String, Tabell> tabeller) {
    try {
      Textifyllnad.fyll(text.id(), text.rubrik(), text.kalltext(), tabeller);
      return Optional.empty();
    } catch (Textfel fel) {
      return Optional.of(
          fynd(
              text.rubrik().isEmpty() ? text.id() : text.rubrik(),
              fel.referens(),
              Slag.TEXT_MOT_TABELL,
              Allvar.FEL,
              String.valueOf(fel.getMessage()),
              "Ändra texten så att den hänvisar till en siffra som finns."));
    }
  }

  private static List<Anmarkning> ovalda(Statuslista lista) {
    return lista.punkter().stream()
        .filter(punkt -> punkt.vald().isEmpty())
        .map(
            punkt ->
                fynd(
                    punkt.text(),
                    "",
                    Slag.PLATSHALLARE,
                    Allvar.FEL,
                    "Ingen status är vald för ”" + punkt.text() + "”.",
                    "Välj status."))
        .toList();
  }

  private static Anmarkning skriven(SkrivnaSiffror.SkrivenSiffra siffra) {
    String forslag =
        siffra.motsvarar().isEmpty()
            ? "Hänvisa till en siffra i en tabell, eller kontrollera talet mot källan."
            : "Hänvisa i stället: {{visat:" + siffra.motsvarar().getFirst() + "}}.";
    return fynd(
        siffra.avsnitt(),
        siffra.siffra(),
        Slag.TEXT_MOT_TABELL,
        Allvar.VARNING,
        "Siffran %s är skriven för hand i texten %s och följer inte rapporten."
            .formatted(siffra.siffra(), siffra.avsnitt()),
        forslag);
  }

  private static Anmarkning fynd(
      String var, String tryckt, Slag slag, Allvar allvar, String mening, String forslag) {
    Cell cell = new Cell(new Plats(TEXT, var, "", "", 0), tryckt, Optional.empty(), Matenhet.OKAND);
    return Anmarkning.om(cell, "", slag, allvar, mening, forslag);
  }
}

package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Matenhet;
import se.omtanke.rapport.granskning.modell.Plats;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;

/** Prompts and gaps of a template that nobody filled in, in any text of the table. */
public record Platshallare() implements Kontroll {

  private static final Pattern UPPMANING =
      Pattern.compile(
          "(?i:välj (?:en|ett) \\p{L}+|skriv (?:din )?text(?: här)?|skriv här"
              + "|klicka (?:eller tryck )?här|ange text|infoga text|fyll i här|lorem ipsum)"
              + "|§ ?X?[XY]{1,3}\\b|\\bX{2,}\\b|\\bÅÅÅÅ(?:-MM(?:-DD)?)?\\b|\\bTBD\\b"
              + "|#(?:REF|N/A|VALUE|DIV/0|NAME|REFERENS|SAKNAS|VÄRDEFEL|DIVISION/0)[!?]?",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LUCKA =
      Pattern.compile("\\((?:tom|tomt|blank|blanks|saknas|uppgift saknas)\\)");

  @Override
  public Provning prova(Underlag underlag) {
    var fynd = new ArrayList<Anmarkning>();
    int nummer = 0;
    for (var rad : underlag.tabell().rader()) {
      for (var falt : rad.falt().entrySet()) {
        nummer++;
        fynd.addAll(fynd(cell(underlag, rad, falt.getKey(), falt.getValue(), nummer)));
      }
    }
    return Provning.fynd(fynd);
  }

  static List<Anmarkning> fynd(Cell text) {
    var uppmaning = UPPMANING.matcher(text.tryckt());
    if (uppmaning.find()) {
      return List.of(ifylls(text, uppmaning));
    }
    return LUCKA.matcher(text.tryckt().strip()).matches() ? List.of(lucka(text)) : List.of();
  }

  private static Anmarkning ifylls(Cell text, Matcher traff) {
    return Anmarkning.om(
        text,
        "",
        Slag.PLATSHALLARE,
        Allvar.FEL,
        "Mallens ”" + traff.group() + "” står kvar.",
        "Fyll i uppgiften eller ta bort raden innan rapporten lämnas vidare.");
  }

  private static Anmarkning lucka(Cell text) {
    return Anmarkning.om(
        text,
        "",
        Slag.PLATSHALLARE,
        Allvar.VARNING,
        "Etiketten ”" + text.tryckt().strip() + "” säger att en obligatorisk uppgift saknas.",
        "Ta reda på vad raden består av och registrera det.");
  }

  private static Cell cell(
      Underlag underlag, Tabellrad rad, String rubrik, String text, int nummer) {
    var plats = new Plats(underlag.tabell().namn(), rad.namn(), rubrik, rad.kallrad(), -nummer);
    return new Cell(plats, text, Optional.empty(), Matenhet.OKAND);
  }
}

package se.omtanke.filformat.xlsx;

import java.math.BigDecimal;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;

/**
 * Makes a cell's stored value the text that a person would read.
 *
 * @param fil the file's name
 * @param blad the sheet's name
 * @param regler the limits
 * @param stilar what numbers stand for
 * @param texter the shared texts
 * @param fran1904 how days are counted
 */
record Celltolk(
    String fil,
    String blad,
    Lasregler regler,
    Stilar stilar,
    Deladetexter texter,
    boolean fran1904) {

  /**
   * The text of a cell; ECMA-376 part 1, 18.18.11 (ST_CellType).
   *
   * @throws Filfel if the cell holds an error, a formula never calculated, or something too long
   */
  String text(Racell cell) {
    if (cell.formel() && cell.varde().isEmpty() && !cell.typ().equals("str")) {
      throw fel(
          cell,
          "Formeln i cellen är aldrig beräknad. Öppna filen i Excel och spara den, eller klistra in"
              + " värden i stället för formler.");
    }
    if (cell.varde().length() > regler.maxCellangd()) {
      throw forLang(cell);
    }
    return cell.varde().isEmpty() ? "" : avTyp(cell);
  }

  private String avTyp(Racell cell) {
    return switch (cell.typ()) {
      case "s" -> delad(cell);
      case "str", "inlineStr" -> cell.varde();
      case "b" -> Arbetsbok.sant(cell.varde()) ? "SANT" : "FALSKT";
      case "d" -> cell.varde().endsWith("T00:00:00") ? cell.varde().substring(0, 10) : cell.varde();
      case "e" ->
          throw fel(cell, "Cellen innehåller felet " + cell.varde() + ". Rätta formeln och spara.");
      default -> tal(cell);
    };
  }

  private String delad(Racell cell) {
    int nummer = Talform.tal(cell.varde()).map(BigDecimal::intValue).orElse(-1);
    String text =
        texter
            .text(nummer)
            .orElseThrow(
                () -> fel(cell, "Cellens text saknas i filen. Spara den på nytt i Excel."));
    if (text.length() > regler.maxCellangd()) {
      throw forLang(cell);
    }
    return text;
  }

  private String tal(Racell cell) {
    BigDecimal tal =
        Talform.tal(cell.varde())
            .orElseThrow(() -> fel(cell, "Cellen innehåller inget läsbart tal. Skriv om den."));
    Cellform form = stilar.form(cell.stil());
    if (form == Cellform.TAL) {
      return Talform.klartext(tal);
    }
    return Talform.tidpunkt(tal, form, fran1904)
        .orElseThrow(
            () -> fel(cell, "Cellen är ett datum som inte finns. Skriv det som ÅÅÅÅ-MM-DD."));
  }

  private Filfel forLang(Racell cell) {
    return fel(cell, "Cellen är längre än " + regler.maxCellangd() + " tecken. Korta den.");
  }

  /** A fault in a cell, which is named as the spreadsheet names it. */
  Filfel fel(Racell cell, String klarsprak) {
    return new Filfel(
        fil,
        cell.rad(),
        cell.bokstav(),
        "Blad " + blad + ", cell " + cell.bokstav() + cell.rad() + ": " + klarsprak);
  }
}

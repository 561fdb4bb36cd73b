package se.omtanke.filformat.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.omtanke.filformat.Cell;
import se.omtanke.filformat.Rubrik;
import se.omtanke.filformat.csv.Formelskydd;
import se.omtanke.filformat.fil.Kolumn;

/** The XML of a written worksheet; every text lies in its own cell and is never a formula. */
public final class Bladxml {

  /** The most characters that Excel takes in a cell. */
  private static final int LANGST = 32_767;

  private static final LocalDate DAG_NOLL = LocalDate.of(1899, 12, 30);

  /** Before 1 March 1900 the days of Excel are off by one. */
  private static final LocalDate FORSTA_DAG = LocalDate.of(1900, 3, 1);

  /** What stands after the last row. */
  public static final String SLUT =
      "</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\"/></worksheet>";

  private Bladxml() {}

  /** The beginning: headings stay in sight, columns have their widths, the first row is written. */
  public static String borjan(List<Rubrik> rubriker) {
    var xml = new StringBuilder(512);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
        .append("http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>")
        .append("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" ")
        .append("activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
    if (!rubriker.isEmpty()) {
      xml.append("<cols>");
      for (int i = 1; i <= rubriker.size(); i++) {
        xml.append(
            "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                .formatted(i, i, rubriker.get(i - 1).bredd()));
      }
      xml.append("</cols>");
    }
    xml.append("<sheetData><row r=\"1\">");
    for (int i = 0; i < rubriker.size(); i++) {
      text(xml, 1, i, Stilmall.RUBRIK, rubriker.get(i).text());
    }
    return xml.append("</row>").toString();
  }

  /** A row, its number counted from 1. */
  public static String rad(int nummer, List<Cell> celler) {
    var xml = new StringBuilder(celler.size() * 48 + 32);
    xml.append("<row r=\"").append(nummer).append("\">");
    for (int i = 0; i < celler.size(); i++) {
      cell(xml, nummer, i, celler.get(i));
    }
    return xml.append("</row>").toString();
  }

  private static void cell(StringBuilder xml, int rad, int kolumn, Cell cell) {
    switch (cell) {
      case Cell.Tom _ -> {}
      case Cell.Text(String ord) -> {
        int stil = Formelskydd.behovs(ord) ? Stilmall.SKYDDAD_TEXT : Stilmall.TEXT;
        text(xml, rad, kolumn, stil, ord);
      }
      case Cell.Tal(var tal, int decimaler) -> tal(xml, rad, kolumn, Stilmall.tal(decimaler), tal);
      case Cell.Procent(var andel, int decimaler) ->
          tal(xml, rad, kolumn, Stilmall.procent(decimaler), andel);
      case Cell.Datum(var dag) -> datum(xml, rad, kolumn, dag);
    }
  }

  private static void datum(StringBuilder xml, int rad, int kolumn, LocalDate dag) {
    if (dag.isBefore(FORSTA_DAG) || dag.getYear() > 9999) {
      text(xml, rad, kolumn, Stilmall.TEXT, dag.toString());
    } else {
      long nummer = ChronoUnit.DAYS.between(DAG_NOLL, dag);
      tal(xml, rad, kolumn, Stilmall.DATUM, BigDecimal.valueOf(nummer));
    }
  }

  private static void tal(StringBuilder xml, int rad, int kolumn, int stil, BigDecimal tal) {
    plats(xml, rad, kolumn, stil).append("><v>").append(tal.toPlainString()).append("</v></c>");
  }

  private static void text(StringBuilder xml, int rad, int kolumn, int stil, String text) {
    if (text.length() > LANGST) {
      throw new IllegalArgumentException("En cell rymmer högst " + LANGST + " tecken");
    }
    plats(xml, rad, kolumn, stil)
        .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        .append(Xmltext.cell(text))
        .append("</t></is></c>");
  }

  private static StringBuilder plats(StringBuilder xml, int rad, int kolumn, int stil) {
    return xml.append("<c r=\"")
        .append(Kolumn.bokstav(kolumn))
        .append(rad)
        .append("\" s=\"")
        .append(stil)
        .append('"');
  }
}

package se.omtanke.filformat.xlsx;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.omtanke.filformat.Cell;

/** The styles that every written workbook has, and their numbers. */
final class Stilmall {

  static final int RUBRIK = 1;
  static final int TEXT = 2;

  /** Text that stays text when someone edits the cell. */
  static final int SKYDDAD_TEXT = 3;

  static final int DATUM = 4;
  private static final int TAL = 5;
  private static final int PROCENT = TAL + Cell.MAX_DECIMALER + 1;
  private static final int FORMAT_DATUM = 164;
  private static final int FORMAT_TAL = FORMAT_DATUM + 1;
  private static final int FORMAT_PROCENT = FORMAT_TAL + Cell.MAX_DECIMALER + 1;

  private Stilmall() {}

  static int tal(int decimaler) {
    return TAL + decimaler;
  }

  static int procent(int decimaler) {
    return PROCENT + decimaler;
  }

  static String xml() {
    return """
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
    <numFmts count="15"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>%s%s</numFmts>\
    <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
    <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
    <fills count="3"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFE6E6E6"/></patternFill></fill></fills>\
    <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
    <border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="19"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
    <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" \
    applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">\
    <alignment vertical="top" wrapText="1"/></xf>\
    <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
    <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" \
    quotePrefix="1"/>%s</cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
    </styleSheet>\
    """
        .formatted(format(FORMAT_TAL, "#,##0", ""), format(FORMAT_PROCENT, "0", "%"), stilar());
  }

  private static String format(int forsta, String heltal, String slut) {
    return IntStream.rangeClosed(0, Cell.MAX_DECIMALER)
        .mapToObj(
            d ->
                "<numFmt numFmtId=\"%d\" formatCode=\"%s%s%s\"/>"
                    .formatted(forsta + d, heltal, d == 0 ? "" : "." + "0".repeat(d), slut))
        .collect(Collectors.joining());
  }

  private static String stilar() {
    return IntStream.rangeClosed(FORMAT_DATUM, FORMAT_PROCENT + Cell.MAX_DECIMALER)
        .mapToObj(
            f ->
                "<xf numFmtId=\"%d\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
                        .formatted(f)
                    + "applyNumberFormat=\"1\"/>")
        .collect(Collectors.joining());
  }
}

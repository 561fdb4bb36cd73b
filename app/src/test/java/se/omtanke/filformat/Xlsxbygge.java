package se.omtanke.filformat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, part by part, so that a test can make one of them wrong. */
public final class Xlsxbygge {

  private static final String TYP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NS =
      " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
          + TYP.substring(0, TYP.length() - 1)
          + "'";

  private final Map<String, String> delar = new LinkedHashMap<>();

  private Xlsxbygge() {
    delar.put("[Content_Types].xml", "<Types/>");
    delar.put("_rels/.rels", "<R>" + relation("r1", "officeDocument", "xl/workbook.xml") + "</R>");
    med(
        "xl/workbook.xml",
        "<workbook" + NS + "><sheets><sheet name='Blad1' r:id='r1'/></sheets></workbook>");
    med(
        "xl/_rels/workbook.xml.rels",
        "<R>"
            + relation("r1", "worksheet", "worksheets/sheet1.xml")
            + relation("r2", "worksheet", "/xl/worksheets/sheet2.xml")
            + relation("r3", "styles", "styles.xml")
            + relation("r4", "sharedStrings", "sharedStrings.xml")
            + "</R>");
    med(
        "xl/styles.xml",
        "<styleSheet"
            + NS
            + "><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/>"
            + "<numFmt numFmtId='165' formatCode='[Red]#,##0.00\" d\"'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/>"
            + "<xf numFmtId='165'/><xf numFmtId='22'/><xf numFmtId='20'/></cellXfs></styleSheet>");
    med(
        "xl/sharedStrings.xml",
        "<sst"
            + NS
            + "><si><t>Åsa</t></si><si><r><t>Två </t></r><r><t>delar</t></r>"
            + "<rPh><t>fonetik</t></rPh></si><si><t>a_x000D_b</t></si></sst>");
  }

  /** A workbook whose sheet holds these rows. */
  public static Xlsxbygge rader(String rader) {
    return new Xlsxbygge().med("xl/worksheets/sheet1.xml", blad(rader));
  }

  /** A workbook whose only row holds these cells. */
  static Xlsxbygge celler(String celler) {
    return rader("<row r='1'>" + celler + "</row>");
  }

  static String blad(String rader) {
    return "<worksheet" + NS + "><sheetData>" + rader + "</sheetData></worksheet>";
  }

  static String bok(String innehall) {
    return "<workbook" + NS + ">" + innehall + "</workbook>";
  }

  Xlsxbygge med(String del, String innehall) {
    delar.put(del, innehall);
    return this;
  }

  Xlsxbygge utan(String del) {
    delar.remove(del);
    return this;
  }

  /** The workbook. */
  public byte[] fil() {
    var ut = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(ut)) {
      for (var del : delar.entrySet()) {
        zip.putNextEntry(new ZipEntry(del.getKey()));
        zip.write(del.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ut.toByteArray();
  }

  private static String relation(String id, String slag, String mal) {
    return "<Relationship Id='%s' Type='%s%s' Target='%s'/>".formatted(id, TYP, slag, mal);
  }
}

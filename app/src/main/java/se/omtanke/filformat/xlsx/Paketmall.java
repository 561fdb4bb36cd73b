package se.omtanke.filformat.xlsx;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.filformat.Dokument;

/** The parts of a written workbook that are not rows. */
final class Paketmall {

  private static final String INLEDNING =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String KONTOR = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PAKET = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYP = "application/vnd.openxmlformats-officedocument.";

  private Paketmall() {}

  static String bladdel(int nummer) {
    return "xl/worksheets/sheet" + nummer + ".xml";
  }

  /** Every part by its name. */
  static Map<String, String> delar(Dokument dokument, List<String> blad) {
    Map<String, String> delar = new LinkedHashMap<>();
    delar.put("docProps/core.xml", INLEDNING + karna(dokument));
    delar.put("docProps/app.xml", INLEDNING + program());
    delar.put("xl/styles.xml", INLEDNING + Stilmall.xml());
    delar.put("xl/workbook.xml", INLEDNING + bok(blad));
    delar.put("xl/_rels/workbook.xml.rels", INLEDNING + bokensRelationer(blad.size()));
    delar.put("_rels/.rels", INLEDNING + paketetsRelationer());
    delar.put("[Content_Types].xml", INLEDNING + typer(blad.size()));
    return delar;
  }

  private static String karna(Dokument dokument) {
    return """
    <cp:coreProperties xmlns:cp="%smetadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title>\
    <dc:creator>%s</dc:creator><dc:language>sv-SE</dc:language>\
    <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>\
    """
        .formatted(
            PAKET,
            Xmltext.attribut(dokument.titel()),
            Xmltext.attribut(dokument.upphov()),
            dokument.skapad().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String program() {
    return "<Properties xmlns=\"%sextended-properties\">".formatted(KONTOR)
        + "<Application>Omtanke</Application></Properties>";
  }

  private static String bok(List<String> blad) {
    var flikar = new StringBuilder();
    for (int i = 1; i <= blad.size(); i++) {
      flikar.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(Xmltext.attribut(blad.get(i - 1)), i, i));
    }
    return """
    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
    xmlns:r="%srelationships"><sheets>%s</sheets></workbook>\
    """
        .formatted(KONTOR, flikar);
  }

  private static String bokensRelationer(int blad) {
    var relationer = new StringBuilder();
    for (int i = 1; i <= blad; i++) {
      relationer.append(relation(i, KONTOR + "relationships/worksheet", "/" + bladdel(i)));
    }
    relationer.append(relation(blad + 1, KONTOR + "relationships/styles", "/xl/styles.xml"));
    return relationer(relationer);
  }

  private static String paketetsRelationer() {
    var relationer = new StringBuilder();
    relationer.append(relation(1, KONTOR + "relationships/officeDocument", "/xl/workbook.xml"));
    String karna = PAKET + "relationships/metadata/core-properties";
    relationer.append(relation(2, karna, "/docProps/core.xml"));
    String program = KONTOR + "relationships/extended-properties";
    return relationer(relationer.append(relation(3, program, "/docProps/app.xml")));
  }

  private static String relationer(CharSequence relationer) {
    return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
        .formatted(PAKET, relationer);
  }

  private static String relation(int nummer, String slag, String mal) {
    return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(nummer, slag, mal);
  }

  private static String typer(int blad) {
    var typer = new StringBuilder();
    typer.append(typ("xl/workbook.xml", TYP + "spreadsheetml.sheet.main+xml"));
    typer.append(typ("xl/styles.xml", TYP + "spreadsheetml.styles+xml"));
    String karna = "application/vnd.openxmlformats-package.core-properties+xml";
    typer.append(typ("docProps/core.xml", karna));
    typer.append(typ("docProps/app.xml", TYP + "extended-properties+xml"));
    for (int i = 1; i <= blad; i++) {
      typer.append(typ(bladdel(i), TYP + "spreadsheetml.worksheet+xml"));
    }
    return """
    <Types xmlns="%scontent-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>%s</Types>\
    """
        .formatted(PAKET, typer);
  }

  private static String typ(String del, String typ) {
    return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(del, typ);
  }
}

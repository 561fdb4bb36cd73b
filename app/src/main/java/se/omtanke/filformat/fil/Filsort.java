package se.omtanke.filformat.fil;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** What a file is, told by its first bytes. */
public enum Filsort {
  /** A zip package; XLSX is one. */
  ZIP(""),
  /** The old container of Office: XLS, or an XLSX with a password. */
  OLE(""),
  /** A PDF. */
  PDF("Filen är en PDF. Exportera tabellen som CSV eller XLSX."),
  /** A gzip file. */
  GZIP("Filen är packad (gzip). Packa upp den och skicka filen som ligger i den."),
  /** A web page that calls itself a spreadsheet. */
  HTML("Filen är en webbsida. Öppna den i Excel och spara som .xlsx."),
  /** An XML document, such as the spreadsheet format of Excel 2003. */
  XML("Filen är XML. Öppna den i Excel och spara som .xlsx."),
  /** Anything else: text until shown otherwise. */
  TEXT("");

  private final String avvisning;

  Filsort(String avvisning) {
    this.avvisning = avvisning;
  }

  /** Why this kind is not read and what to do; empty for those that are looked into. */
  public String avvisning() {
    return avvisning;
  }

  /**
   * The kind of a file.
   *
   * @param borjan its first bytes, sixteen or more where the file has them
   */
  public static Filsort av(byte[] borjan) {
    String hex = HexFormat.of().formatHex(borjan);
    if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
      return ZIP;
    }
    if (hex.startsWith("d0cf11e0a1b11ae1")) {
      return OLE;
    }
    if (hex.startsWith("1f8b08")) {
      return GZIP;
    }
    return avText(new String(borjan, StandardCharsets.ISO_8859_1));
  }

  private static Filsort avText(String borjan) {
    String text = borjan.replace("ï»¿", "").strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("%pdf-")) {
      return PDF;
    }
    if (text.startsWith("<?xml")) {
      return XML;
    }
    boolean webb = text.startsWith("<html") || text.startsWith("<!doctype h");
    return webb || text.startsWith("<table") ? HTML : TEXT;
  }
}

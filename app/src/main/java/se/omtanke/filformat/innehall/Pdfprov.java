package se.omtanke.filformat.innehall;

import java.io.IOException;
import java.util.Locale;

/** Looks at a PDF: whole, nothing else at the same time (ISO 32000-1, 7.5), and nothing to run. */
public final class Pdfprov {

  private static final int SVANS = 1024;
  private static final String SLUTMARKE = "%%EOF";

  private Pdfprov() {}

  /**
   * Refuses a PDF that is cut off, that has something else before or after it, or that would run
   * something.
   */
  public static void krav(Filandar fil) throws IOException {
    String svans = fil.slut().substring(Math.max(0, fil.slut().length() - SVANS));
    int slutmarke = svans.lastIndexOf(SLUTMARKE);
    if (slutmarke < 0) {
      throw fil.fel("PDF-filen är avklippt eller skadad. Skicka hela filen igen.");
    }
    // What reports of XMP and signatures hold is XML, so only the tail after the mark is judged.
    String efter = svans.substring(slutmarke + SLUTMARKE.length());
    if (!efter.replace('\0', ' ').isBlank() || fil.slut().contains("PK\u0005\u0006")) {
      throw fil.fel(
          "Efter PDF-filens slut ligger något annat. Öppna den, spara eller skriv ut den på nytt"
              + " som PDF och skicka den.");
    }
    String huvud = fil.borjan().substring(0, Math.min(SVANS, fil.borjan().length()));
    if (huvud.toLowerCase(Locale.ROOT).matches("(?s).*<(script|html|svg|!doctype).*")) {
      throw fil.fel(
          "Filen kan läsas som både PDF och webbsida. Öppna den, skriv ut den på nytt som PDF och"
              + " skicka den.");
    }
    Pdfskript.kravInget(fil);
  }
}

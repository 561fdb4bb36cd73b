package se.omtanke.filformat.innehall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import se.omtanke.filformat.Filfel;

/** Looks at pictures: whole, and nothing after their end (ISO/IEC 15948; ISO/IEC 10918-1). */
public final class Bildprov {

  private static final String PNG = "\u0089PNG\r\n\u001a\n";
  private static final String JPEG = "\u00ff\u00d8\u00ff";
  private static final String SLUT_JPEG = "\u00ff\u00d9";

  private Bildprov() {}

  /** Whether it begins as a PNG. */
  public static boolean arPng(Filandar fil) {
    return fil.borjarMed(PNG);
  }

  /** Whether it begins as a JPEG. */
  public static boolean arJpeg(Filandar fil) {
    return fil.borjarMed(JPEG);
  }

  /** Refuses a PNG whose chunks do not end where the file does. */
  public static void kravPng(Filandar fil) throws IOException {
    fil.kravEttFormat();
    try (RandomAccessFile in = new RandomAccessFile(fil.vag().toFile(), "r")) {
      long plats = PNG.length();
      String typ = "";
      while (!typ.equals("IEND")) {
        if (plats + 12 > fil.storlek()) {
          throw avklippt(fil);
        }
        in.seek(plats);
        long langd = Integer.toUnsignedLong(in.readInt());
        byte[] namn = new byte[4];
        in.readFully(namn);
        typ = new String(namn, ISO_8859_1);
        plats += 12 + langd;
      }
      if (plats != fil.storlek()) {
        throw fil.fel("Efter bildens slut ligger något annat. Öppna bilden och spara den på nytt.");
      }
    }
  }

  /** Refuses a JPEG without an end; cameras may put a preview after it. */
  public static void kravJpeg(Filandar fil) {
    fil.kravEttFormat();
    if (!fil.slut().contains(SLUT_JPEG)) {
      throw avklippt(fil);
    }
  }

  private static Filfel avklippt(Filandar fil) {
    return fil.fel("Bilden är avklippt eller skadad. Skicka hela filen igen.");
  }
}

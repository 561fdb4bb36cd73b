package se.omtanke.komponenter.tryck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The typeface without its glyph substitutions: a ligature such as "ft" has no letter behind it in
 * the PDF, and a reader who searches, copies or listens would miss two letters.
 */
final class Typsnitt {

  private static final int HUVUD = 12;
  private static final int POST = 16;
  private static final byte[] ERSATTNINGAR = "GSUB".getBytes(StandardCharsets.US_ASCII);

  private Typsnitt() {}

  static InputStream oppna(String namn) {
    try (InputStream strom = Tryckfil.oppna(namn)) {
      return new ByteArrayInputStream(utanErsattningar(strom.readAllBytes()));
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** Hides the table of substitutions under a name that nobody asks for (OpenType 1.9, 'GSUB'). */
  static byte[] utanErsattningar(byte[] typsnitt) {
    byte[] utan = typsnitt.clone();
    int tabeller = ((utan[4] & 0xff) << 8) | (utan[5] & 0xff);
    for (int i = 0; i < tabeller; i++) {
      int plats = HUVUD + i * POST;
      if (Arrays.equals(utan, plats, plats + 4, ERSATTNINGAR, 0, 4)) {
        utan[plats] = 'X';
      }
    }
    return utan;
  }
}

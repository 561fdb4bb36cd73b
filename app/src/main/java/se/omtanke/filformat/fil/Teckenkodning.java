package se.omtanke.filformat.fil;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.omtanke.filformat.Filfel;

/**
 * Which characters a text file is written in.
 *
 * @param teckenuppsattning the charset
 * @param markeLangd how many bytes the byte order mark takes, to be skipped
 */
public record Teckenkodning(Charset teckenuppsattning, int markeLangd) {

  /** IBM's code page of DOS, which SIE calls PC8. */
  public static final Charset CP437 = Charset.forName("IBM437");

  /** The code page of Western Windows, a superset of what is printable in ISO-8859-1. */
  public static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Finds the encoding of a whole file: its byte order mark, else what is told, else UTF-8 if every
   * byte obeys it, else that of CP437 and Windows which gives Swedish letters inside words.
   *
   * @param annars CP437 or Windows, whichever holds when the letters do not tell
   * @throws Filfel if the file is broken in every encoding, naming the row
   */
  public static Teckenkodning av(String fil, Path text, Optional<Charset> sagd, Charset annars)
      throws IOException {
    try (InputStream in = Files.newInputStream(text)) {
      byte[] buffert = new byte[1 << 16];
      int antal = in.readNBytes(buffert, 0, buffert.length);
      Optional<Teckenkodning> markt = marke(buffert, antal);
      if (markt.isPresent() && !markt.get().teckenuppsattning().equals(StandardCharsets.UTF_8)) {
        return markt.get();
      }
      if (sagd.isPresent() && !sagd.get().equals(StandardCharsets.UTF_8)) {
        return new Teckenkodning(sagd.get(), 0);
      }
      var rakning = new Teckenrakning();
      for (; antal > 0; antal = in.read(buffert)) {
        rakning.lagg(buffert, antal);
      }
      boolean utf8 = markt.isPresent() || sagd.isPresent();
      return new Teckenkodning(bedom(fil, rakning, utf8, annars), markt.isPresent() ? 3 : 0);
    }
  }

  /** Opens a text in these characters, past its byte order mark; a broken character is a fault. */
  public Reader oppna(Path text) throws IOException {
    InputStream in = Files.newInputStream(text);
    in.skipNBytes(markeLangd);
    var avkodare =
        teckenuppsattning
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(in, avkodare), 1 << 16);
  }

  private static Optional<Teckenkodning> marke(byte[] b, int antal) {
    if (antal >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
      return Optional.of(new Teckenkodning(StandardCharsets.UTF_8, 3));
    }
    if (antal >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
      return Optional.of(new Teckenkodning(StandardCharsets.UTF_16LE, 2));
    }
    if (antal >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
      return Optional.of(new Teckenkodning(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static Charset bedom(String fil, Teckenrakning rakning, boolean utf8, Charset annars) {
    if (rakning.ogiltiga == 0) {
      return helUtf8(fil, rakning, annars);
    }
    if (utf8 || rakning.flerbyte > rakning.ogiltiga) {
      throw new Filfel(
          fil,
          rakning.forstaOgiltiga,
          "",
          "Raden har tecken som inte är UTF-8 fast resten av filen är det. Spara filen på nytt som"
              + " UTF-8.");
    }
    if (rakning.svenska1252 == 0 && (rakning.svenska437 > 0 || annars.equals(CP437))) {
      return CP437;
    }
    if (rakning.svenska437 > 0 && annars.equals(CP437)) {
      return CP437;
    }
    if (rakning.forstaUtan1252 > 0) {
      throw new Filfel(
          fil,
          rakning.forstaUtan1252,
          "",
          "Raden har tecken som inte går att tyda. Spara filen på nytt som UTF-8.");
    }
    return WINDOWS;
  }

  private static Charset helUtf8(String fil, Teckenrakning rakning, Charset annars) {
    if (!rakning.avklippt()) {
      return StandardCharsets.UTF_8;
    }
    if (rakning.flerbyte > 0) {
      throw new Filfel(
          fil, 0, "", "Filen är avklippt: den slutar mitt i ett tecken. Skicka hela filen igen.");
    }
    return annars;
  }
}

package se.omtanke.filformat.innehall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import se.omtanke.filformat.Filfel;

/**
 * Looks for what a PDF would run: scripts, and programmes that it starts (ISO 32000-1, 12.6.4.5 and
 * 12.6.4.16).
 *
 * <p>The names are looked for in the file as it lies and in its packed objects (7.5.7), a window at
 * a time. Any letter of a name may be written as a number (7.3.5).
 */
final class Pdfskript {

  private static final int FONSTER = 1 << 20;

  /** More than an object's head, and more than any of the names however it is written. */
  private static final int KANT = 4096;

  /** All packed objects together; a document of thousands of pages has some tens of mebibytes. */
  private static final long UPPACKAT = 64L << 20;

  private static final Pattern KORS =
      Pattern.compile("/(?:" + skriven("JavaScript") + "|" + skriven("Launch") + ")(?![\\w#.-])");
  private static final Pattern PACKADE =
      Pattern.compile("/" + skriven("ObjStm") + "(?![\\w#.-]).*?stream\r?\n", Pattern.DOTALL);

  private final Filandar fil;
  private long kvar = UPPACKAT;

  private Pdfskript(Filandar fil) {
    this.fil = fil;
  }

  /** Refuses a PDF that would run something, or that hides its objects from being looked into. */
  static void kravInget(Filandar fil) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(fil.vag().toFile(), "r")) {
      Pdfskript prov = new Pdfskript(fil);
      for (long fran = 0; fran < fil.storlek(); fran += FONSTER) {
        prov.fonster(in, fran);
      }
    }
  }

  private void fonster(RandomAccessFile in, long fran) throws IOException {
    byte[] bytes = new byte[(int) Math.min(FONSTER + KANT, fil.storlek() - fran)];
    in.seek(fran);
    in.readFully(bytes);
    String text = new String(bytes, ISO_8859_1);
    kravIngetKors(text);
    Matcher packade = PACKADE.matcher(text);
    while (packade.find() && packade.start() < FONSTER) {
      packadeObjekt(in.getChannel().position(fran + packade.end()));
    }
  }

  private void packadeObjekt(FileChannel fran) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Channels.newInputStream(fran));
    in.mark(1);
    if (Character.isDigit(in.read())) {
      return; // Not packed: its first object's number, and it has been looked at as it lies.
    }
    in.reset();
    try {
      uppackat(new InflaterInputStream(in));
    } catch (ZipException | EOFException _) {
      throw dold();
    }
  }

  private void uppackat(InputStream in) throws IOException {
    String kant = "";
    byte[] del = in.readNBytes(FONSTER);
    while (del.length > 0) {
      kvar -= del.length;
      if (kvar < 0) {
        throw dold();
      }
      String text = kant + new String(del, ISO_8859_1);
      kravIngetKors(text);
      kant = text.substring(Math.max(0, text.length() - KANT));
      del = in.readNBytes(FONSTER);
    }
  }

  private void kravIngetKors(String text) {
    if (KORS.matcher(text).find()) {
      throw fil.fel(
          "PDF-filen innehåller ett skript eller startar ett program. Öppna den, skriv ut den på"
              + " nytt som PDF och skicka den.");
    }
  }

  private Filfel dold() {
    return fil.fel(
        "PDF-filen är låst eller packad så att det inte går att se om den innehåller skript. Öppna"
            + " den, skriv ut den på nytt som PDF och skicka den.");
  }

  private static String skriven(String namn) {
    return namn.chars()
        .mapToObj(tecken -> "(?:%c|#(?i:%02x))".formatted(tecken, tecken))
        .collect(Collectors.joining());
  }
}

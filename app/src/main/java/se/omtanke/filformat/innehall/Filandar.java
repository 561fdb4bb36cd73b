package se.omtanke.filformat.innehall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.omtanke.filformat.Filfel;

/**
 * The beginning and the end of a file, where formats put what tells them apart.
 *
 * @param namn the name by which its sender knows it
 * @param vag where it lies
 * @param storlek bytes
 * @param borjan its first bytes, one character each
 * @param slut its last bytes, one character each
 */
public record Filandar(String namn, Path vag, long storlek, String borjan, String slut) {

  private static final int LANGD = 1 << 16;
  private static final int HUVUD = 4096;

  /** First bytes of what a machine runs: Windows, Linux, macOS, Java, WebAssembly, scripts. */
  private static final List<String> PROGRAM =
      List.of(
          "MZ",
          "\u007fELF",
          "\u00ca\u00fe\u00ba\u00be",
          "\u00fe\u00ed\u00fa",
          "\u00cf\u00fa\u00ed\u00fe",
          "\u00ce\u00fa\u00ed\u00fe",
          "\u0000asm",
          "#!",
          "L\u0000\u0000\u0000\u0001\u0014\u0002\u0000");

  private static final List<String> OLE =
      List.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");

  /** What makes a browser read a file as a page. */
  private static final List<String> SIDA =
      List.of("<script", "<html", "<svg", "<!doctype", "<iframe", "<?php", "<?xml");

  /** Reads the two ends. */
  public static Filandar av(String namn, Path vag) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(vag.toFile(), "r")) {
      return new Filandar(namn, vag, in.length(), del(in, 0), del(in, in.length() - LANGD));
    }
  }

  private static String del(RandomAccessFile in, long fran) throws IOException {
    long start = Math.max(0, fran);
    byte[] bytes = new byte[(int) Math.min(LANGD, in.length() - start)];
    in.seek(start);
    in.readFully(bytes);
    return new String(bytes, ISO_8859_1);
  }

  /** Whether its first bytes are these. */
  public boolean borjarMed(String tecken) {
    return borjan.startsWith(tecken);
  }

  /** A fault in this file. */
  public Filfel fel(String klarsprak) {
    return new Filfel(namn, 0, "", klarsprak);
  }

  /** Refuses what a machine runs, and what may hold macros without showing it. */
  public void kravIngetProgram(String gor) {
    if (PROGRAM.stream().anyMatch(borjan::startsWith)) {
      throw fel("Filen är ett program, vad den än heter. Program tas inte emot som handlingar.");
    }
    if (OLE.stream().anyMatch(borjan::startsWith)) {
      throw fel("Filen är i ett äldre Office-format, som kan innehålla makron. " + gor);
    }
  }

  /** Refuses what a browser could read as a page. */
  public void kravIngenSida(String gor) {
    if (arSida(borjan.substring(0, Math.min(HUVUD, borjan.length())))) {
      throw fel("Filen är en webbsida eller en bild som kan innehålla skript. " + gor);
    }
  }

  /** Refuses what can also be read as another format. */
  public void kravEttFormat() {
    String huvud = borjan.substring(0, Math.min(HUVUD, borjan.length()));
    boolean dubbel =
        arSida(huvud)
            || huvud.indexOf("%PDF-", 1) >= 0
            || slut.contains("PK\u0005\u0006")
            || arSida(slut.substring(Math.max(0, slut.length() - HUVUD)));
    if (dubbel) {
      throw fel(
          "Filen kan läsas som två olika slags filer och tas därför inte emot. Öppna den, spara"
              + " eller skriv ut den på nytt som PDF och skicka den.");
    }
  }

  private static boolean arSida(String text) {
    String gemener = text.toLowerCase(Locale.ROOT);
    return SIDA.stream().anyMatch(gemener::contains);
  }
}

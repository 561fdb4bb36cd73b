package se.omtanke.filformat;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a table file may be read: its limits, and what the sender has told about it.
 *
 * @param maxByte the largest file, in bytes as sent
 * @param maxUppackat the most that a packed file may hold, in bytes
 * @param maxRader the most rows
 * @param maxKolumner the most columns
 * @param maxCellangd the longest cell, in characters
 * @param teckenkodning the characters of a CSV file, if told
 * @param skiljetecken the delimiter of a CSV file, if told
 * @param blad the sheet to read, if told; else the first visible one that holds anything
 * @param likaBreda whether every row of a CSV file must have as many columns as the first
 */
public record Lasregler(
    long maxByte,
    long maxUppackat,
    int maxRader,
    int maxKolumner,
    int maxCellangd,
    Optional<Charset> teckenkodning,
    Optional<Character> skiljetecken,
    Optional<String> blad,
    boolean likaBreda) {

  private static final long GIB = 1L << 30;

  /** Up to 1 GiB, 2 000 000 rows, 1 000 columns and 32 767 characters a cell; nothing told. */
  public static Lasregler vanliga() {
    return new Lasregler(
        GIB,
        4 * GIB,
        2_000_000,
        1_000,
        32_767,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /** The same with other limits on the file, in bytes as sent and as unpacked. */
  public Lasregler medStorlek(long byteSomSant, long byteUppackat) {
    return new Lasregler(
        byteSomSant,
        byteUppackat,
        maxRader,
        maxKolumner,
        maxCellangd,
        teckenkodning,
        skiljetecken,
        blad,
        likaBreda);
  }

  /** The same with other limits on the table. */
  public Lasregler medTabell(int rader, int kolumner, int cellangd) {
    return new Lasregler(
        maxByte,
        maxUppackat,
        rader,
        kolumner,
        cellangd,
        teckenkodning,
        skiljetecken,
        blad,
        likaBreda);
  }

  /** The same, told which characters the file has. */
  public Lasregler medTeckenkodning(Charset kodning) {
    return new Lasregler(
        maxByte,
        maxUppackat,
        maxRader,
        maxKolumner,
        maxCellangd,
        Optional.of(kodning),
        skiljetecken,
        blad,
        likaBreda);
  }

  /** The same, told which delimiter the file has. */
  public Lasregler medSkiljetecken(char tecken) {
    return new Lasregler(
        maxByte,
        maxUppackat,
        maxRader,
        maxKolumner,
        maxCellangd,
        teckenkodning,
        Optional.of(tecken),
        blad,
        likaBreda);
  }

  /** The same, told which sheet to read. */
  public Lasregler medBlad(String namn) {
    return new Lasregler(
        maxByte,
        maxUppackat,
        maxRader,
        maxKolumner,
        maxCellangd,
        teckenkodning,
        skiljetecken,
        Optional.of(namn),
        likaBreda);
  }

  /** The same for tables with headings or notes around them, whose rows differ in width. */
  public Lasregler medOlikaBredd() {
    return new Lasregler(
        maxByte,
        maxUppackat,
        maxRader,
        maxKolumner,
        maxCellangd,
        teckenkodning,
        skiljetecken,
        blad,
        false);
  }
}

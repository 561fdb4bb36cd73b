package se.omtanke.drift.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import se.omtanke.ekonomi.Kodstrang;

/** Writes a ledger: verifications of four rows and their payment from the bank. */
final class Huvudboksfil {

  private static final long FRO = 9990;
  private static final int RADER = 4;

  private final RandomGenerator slump = new SplittableRandom(FRO);
  private final List<Kodstrang> koder;
  private final int rader;

  Huvudboksfil(List<Kodstrang> koder, int rader) {
    this.koder = koder;
    this.rader = rader;
  }

  /** The same size gives the same bytes. */
  void skriv(Path fil) throws IOException {
    try (BufferedWriter ut = Files.newBufferedWriter(fil)) {
      ut.write(
          "Ver;Rad;Datum;Period;Ansvar;Verksamhet;Konto;Projekt;Objekt;Motpart;Text;Leverantör;"
              + "Belopp;Periodiserad\n");
      int verifikationer = rader / (RADER + 1);
      for (int nummer = 0; nummer < verifikationer; nummer++) {
        int manad = (int) ((long) nummer * Matkommun.MANADER / verifikationer);
        skriv(ut, nummer, manad);
      }
    }
  }

  private void skriv(BufferedWriter ut, int nummer, int manad) throws IOException {
    int ar = Matkommun.FORSTA_AR + manad / 12;
    String huvud = "V%07d".formatted(nummer);
    String dag =
        String.format(
            Locale.ROOT,
            "%d-%02d-%02d;%d-%02d",
            ar,
            manad % 12 + 1,
            1 + nummer % 28,
            ar,
            manad % 12 + 1);
    long summa = 0;
    for (int rad = 1; rad <= RADER; rad++) {
      Kodstrang kod = koder.get(slump.nextInt(koder.size()));
      long storlek = slump.nextLong(10_000, 5_000_000);
      long ore = kod.konto().startsWith("3") ? -storlek : storlek;
      summa += ore;
      String strang = kod.ansvar() + ";" + kod.verksamhet() + ";" + kod.konto() + ";;;";
      ut.write(rad(huvud, rad, dag, strang, nummer, ore));
    }
    ut.write(rad(huvud, RADER + 1, dag, ";;" + Matkommun.BANK + ";;;", nummer, -summa));
  }

  private static String rad(
      String huvud, int rad, String dag, String strang, int nummer, long ore) {
    return huvud
        + ";"
        + rad
        + ";"
        + dag
        + ";"
        + strang
        + ";Faktura "
        + nummer
        + ";Leverantör "
        + nummer % 997
        + ";"
        + kronor(ore)
        + ";n\n";
  }

  static String kronor(long ore) {
    long storlek = Math.abs(ore);
    long rest = storlek % 100;
    return (ore < 0 ? "-" : "") + storlek / 100 + "," + rest / 10 + rest % 10;
  }
}

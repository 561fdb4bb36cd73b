package se.omtanke.drift.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.omtanke.ekonomi.Kodstrang;

/**
 * The made municipality 9990: 150 ansvar in ten areas, 60 verksamheter and 120 accounts, of which
 * each ansvar uses a few.
 */
final class Matkommun {

  static final String KOD = "9990";
  static final String NAMN = "Mätköping";
  static final int FORSTA_AR = 2024;
  static final int SISTA_AR = 2026;
  static final int MANADER = 12 * (SISTA_AR - FORSTA_AR + 1);
  static final String BANK = "1920";

  /** The units that work with cases; the demonstration lets one sign in to them. */
  static final String BARNENHET = "barn-familj";

  static final String VUXENENHET = "vuxen";

  private static final int ANSVAR = 150;
  private static final int VERKSAMHETER = 60;
  private static final int KONTON = 120;

  private Matkommun() {}

  /** The code strings of the ledger; the same for the same number. */
  static List<Kodstrang> koder(int antal) {
    List<Kodstrang> koder = new ArrayList<>();
    for (int i = 0; i < antal; i++) {
      int plats = i % ANSVAR;
      int varv = i / ANSVAR;
      koder.add(
          Kodstrang.av(
              ansvar(plats),
              verksamhet((plats * 7 + varv / 15) % VERKSAMHETER),
              konto((plats * 3 + varv % 15 * 8) % KONTON)));
    }
    return koder;
  }

  /** Writes the folder that the examples' door reads, without the ledger, budget and forecast. */
  static void skriv(Path mapp) throws IOException {
    Files.createDirectories(mapp.resolve("mallar"));
    resurs("kommun.yaml", mapp);
    resurs("mappning.yaml", mapp);
    Files.write(mapp.resolve("organisation.csv"), organisation());
    Files.write(mapp.resolve("kodplan.csv"), kodplan());
    try (InputStream in =
        Objects.requireNonNull(
            Matkommun.class.getResourceAsStream("/mallar/manadsuppfoljning.yaml"))) {
      Files.copy(in, mapp.resolve("mallar").resolve("manadsuppfoljning.yaml"));
    }
  }

  private static void resurs(String namn, Path mapp) throws IOException {
    try (InputStream in = Objects.requireNonNull(Matkommun.class.getResourceAsStream(namn))) {
      Files.copy(in, mapp.resolve(namn));
    }
  }

  private static List<String> organisation() {
    List<String> rader = new ArrayList<>();
    rader.add("id;namn;niva;overordnad;ansvar;fran;till");
    rader.add("namnden;Socialnämnden;namnd;;5*;1990-01-01;");
    rader.add("forvaltningen;Socialförvaltningen;forvaltning;namnden;5*;1990-01-01;");
    for (int omrade = 0; omrade < 10; omrade++) {
      rader.add(
          "vo%d;Område %d;verksamhetsomrade;forvaltningen;5%d*;1990-01-01;"
              .formatted(omrade, omrade, omrade));
    }
    rader.add(BARNENHET + ";Barn och familj;enhet;vo0;;1990-01-01;");
    rader.add(VUXENENHET + ";Vuxenenheten;enhet;vo0;;1990-01-01;");
    for (int i = 0; i < ANSVAR; i++) {
      String kod = ansvar(i);
      rader.add("e%s;Enhet %s;enhet;vo%d;%s;1990-01-01;".formatted(kod, kod, i % 10, kod));
    }
    return rader;
  }

  private static List<String> kodplan() {
    List<String> rader = new ArrayList<>();
    rader.add("del;kod;benamning;klass;fran;till");
    for (int i = 0; i < ANSVAR; i++) {
      rader.add("ansvar;%s;Enhet %s;;1990-01-01;".formatted(ansvar(i), ansvar(i)));
    }
    for (int i = 0; i < VERKSAMHETER; i++) {
      rader.add("verksamhet;%s;Verksamhet %d;;1990-01-01;".formatted(verksamhet(i), i));
    }
    for (int i = 0; i < KONTON; i++) {
      rader.add("konto;%s;Konto %d;%c;1990-01-01;".formatted(konto(i), i, konto(i).charAt(0)));
    }
    rader.add("konto;%s;Bank;1;1990-01-01;".formatted(BANK));
    return rader;
  }

  private static String ansvar(int nummer) {
    return String.format(Locale.ROOT, "5%d%02d", nummer % 10, nummer / 10);
  }

  private static String verksamhet(int nummer) {
    return String.valueOf(500 + nummer);
  }

  /** Fifteen accounts of income, then staff, premises and other costs. */
  private static String konto(int nummer) {
    int klass = nummer < 15 ? 3 : 5 + (nummer - 15) / 35;
    return String.valueOf(klass * 1000 + 100 + nummer);
  }
}

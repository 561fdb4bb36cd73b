package se.omtanke.rapport.berakning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Serie;
import se.omtanke.ekonomi.Tidsdel;
import se.omtanke.rapport.mall.Urval;

/**
 * Sums posts into rows and amount columns in one pass, in whole öre and with the ledger's sign.
 *
 * <p>Which columns a post belongs to is found once per series, version and part of a year.
 */
final class Summering {

  private final long[][] ore;
  private final boolean[] finns;
  private final List<Kolumn> kolumner;
  private final BitSet berorda = new BitSet();

  /** An amount column placed in time, with its own selection. */
  record Kolumn(Fonster fonster, Urval urval) {}

  private record Nyckel(Serie serie, Tidsdel tid) {}

  private Summering(int rader, List<Kolumn> kolumner) {
    this.ore = new long[rader][kolumner.size()];
    this.finns = new boolean[kolumner.size()];
    this.kolumner = kolumner;
  }

  static Summering av(Postkalla kalla, int[] radAv, int rader, List<Kolumn> kolumner) {
    Summering summering = new Summering(rader, kolumner);
    BitSet[] tillatna = summering.tillatnaKoder(kalla);
    for (Postkalla.Grupp grupp : kalla.grupper()) {
      summering.summera(grupp, radAv, tillatna);
    }
    return summering;
  }

  /** The sum of a row in an amount column. */
  long ore(int rad, int kolumn) {
    return ore[rad][kolumn];
  }

  /** If the column's series has any post at all in its year; without one the cells are blank. */
  boolean finns(int kolumn) {
    return finns[kolumn] && !kolumner.get(kolumn).fonster().kommande();
  }

  /** The code strings with a post in the time and series of some column. */
  BitSet berorda() {
    return berorda;
  }

  private BitSet[] tillatnaKoder(Postkalla kalla) {
    BitSet[] tillatna = new BitSet[kolumner.size()];
    for (int kolumn = 0; kolumn < tillatna.length; kolumn++) {
      tillatna[kolumn] = new BitSet(kalla.koder().size());
      Urval urval = kolumner.get(kolumn).urval();
      for (int kod = 0; kod < kalla.koder().size(); kod++) {
        tillatna[kolumn].set(kod, urval.omfattar(kalla.koder().get(kod)));
      }
    }
    return tillatna;
  }

  private void summera(Postkalla.Grupp grupp, int[] radAv, BitSet[] tillatna) {
    Map<Nyckel, int[]> kolumnerna = new HashMap<>();
    List<Ekonomipost> poster = grupp.poster();
    for (int i = 0; i < poster.size(); i++) {
      Ekonomipost post = poster.get(i);
      int rad = radAv[grupp.kod(i)];
      if (rad == Fordelning.UTOM_OMFATTNING) {
        continue;
      }
      int[] traffade =
          kolumnerna.computeIfAbsent(
              new Nyckel(post.serie(), post.tid()), _ -> traffade(post, grupp.version()));
      if (traffade.length > 0) {
        berorda.set(grupp.kod(i));
      }
      if (rad >= 0) {
        lagg(post, ore[rad], traffade, tillatna, grupp.kod(i));
      }
    }
  }

  private static void lagg(
      Ekonomipost post, long[] summor, int[] traffade, BitSet[] tillatna, int kod) {
    for (int kolumn : traffade) {
      if (tillatna[kolumn].get(kod)) {
        summor[kolumn] = Math.addExact(summor[kolumn], post.belopp().ore());
      }
    }
  }

  private int[] traffade(Ekonomipost post, int version) {
    int[] traffade = new int[kolumner.size()];
    int antal = 0;
    for (int kolumn = 0; kolumn < traffade.length; kolumn++) {
      Fonster fonster = kolumner.get(kolumn).fonster();
      if (fonster.omfattar(post.serie(), version, post.tid())) {
        traffade[antal++] = kolumn;
      }
      finns[kolumn] |= fonster.rors(post.serie(), version, post.tid());
    }
    return Arrays.copyOf(traffade, antal);
  }
}

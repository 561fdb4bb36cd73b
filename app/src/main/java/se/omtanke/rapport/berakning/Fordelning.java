package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.rapport.berakning.Radfordelning.Utanfor;
import se.omtanke.rapport.mall.Radmall;
import se.omtanke.rapport.mall.Radmall.Urvalsrad;
import se.omtanke.rapport.mall.Urval;

/** Seeks the row of every code string, in the rows' order. */
final class Fordelning {

  /** In scope, but no row wants it. */
  static final int INGEN = -1;

  /** Two rows of the same order want it. */
  static final int DUBBEL = -2;

  /** Outside the table's scope. */
  static final int UTOM_OMFATTNING = -3;

  private final List<Radmall> rader;
  private final List<Integer> iOrdning;
  private final int[] radAv;
  private final Map<Integer, List<String>> dubbla = new LinkedHashMap<>();

  private Fordelning(List<Radmall> rader, int antalKoder) {
    this.rader = rader;
    this.radAv = new int[antalKoder];
    List<Integer> index = new ArrayList<>();
    for (int i = 0; i < rader.size(); i++) {
      if (rader.get(i) instanceof Urvalsrad) {
        index.add(i);
      }
    }
    index.sort(Comparator.comparingInt(i -> urvalsrad(i).ordning()));
    this.iOrdning = index;
  }

  static Fordelning av(List<Radmall> rader, Urval omfattning, List<Kodstrang> koder) {
    Fordelning fordelning = new Fordelning(rader, koder.size());
    for (int kod = 0; kod < koder.size(); kod++) {
      Kodstrang strang = koder.get(kod);
      fordelning.radAv[kod] =
          omfattning.omfattar(strang) ? fordelning.sok(kod, strang) : UTOM_OMFATTNING;
    }
    return fordelning;
  }

  /** The row of each code string by its number, or why it has none. */
  int[] radAv() {
    return radAv;
  }

  private int sok(int kod, Kodstrang strang) {
    List<Integer> vill = new ArrayList<>(2);
    for (int rad : iOrdning) {
      if (!vill.isEmpty() && urvalsrad(rad).ordning() > urvalsrad(vill.getFirst()).ordning()) {
        break;
      }
      if (urvalsrad(rad).urval().omfattar(strang)) {
        vill.add(rad);
      }
    }
    if (vill.size() > 1) {
      dubbla.put(kod, vill.stream().map(rad -> rader.get(rad).id()).toList());
      return DUBBEL;
    }
    return vill.isEmpty() ? INGEN : vill.getFirst();
  }

  private Urvalsrad urvalsrad(int rad) {
    return (Urvalsrad) rader.get(rad);
  }

  /**
   * The distribution in the reader's words: row ids and code strings.
   *
   * @param berorda the code strings that some column counts
   */
  Radfordelning redovisad(Postkalla kalla, BitSet berorda) {
    Map<String, List<Kodstrang>> perRad = new LinkedHashMap<>();
    iOrdning.forEach(rad -> perRad.put(rader.get(rad).id(), new ArrayList<>()));
    var summor = Radfordelning.summor(kalla, radAv);
    List<Utanfor> utan = new ArrayList<>();
    List<Utanfor> tva = new ArrayList<>();
    for (int kod = berorda.nextSetBit(0); kod >= 0; kod = berorda.nextSetBit(kod + 1)) {
      Kodstrang strang = kalla.koder().get(kod);
      var belopp = summor.getOrDefault(kod, List.of());
      if (radAv[kod] == INGEN) {
        utan.add(new Utanfor(strang, List.of(), belopp));
      } else if (radAv[kod] == DUBBEL) {
        tva.add(new Utanfor(strang, dubbla.getOrDefault(kod, List.of()), belopp));
      } else if (radAv[kod] >= 0) {
        perRad.getOrDefault(rader.get(radAv[kod]).id(), new ArrayList<>()).add(strang);
      }
    }
    return new Radfordelning(perRad, utan, tva);
  }
}

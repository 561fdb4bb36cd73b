package se.omtanke.rapport.granskning.samband;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.samband.Natverk.Lagning;

/**
 * Finds the fewest faults that explain every broken relation, and the values with them mended.
 *
 * <p>A cell is the root when changing it alone mends at least two relations and breaks none, two
 * cells when exchanging them does and mends more. What remains is one fault per relation, where
 * either side may be wrong.
 */
public final class Rotorsak {

  private static final int FOR_MANGA_ATT_KASTA_OM = 80;

  private final Natverk natverk;
  private final List<Orsak> funna = new ArrayList<>();
  private Varden varden = Varden.TRYCKTA;

  private Rotorsak(List<Samband> samband) {
    this.natverk = new Natverk(samband);
  }

  /**
   * What was found.
   *
   * @param orsaker the faults
   * @param varden the values once the certain faults are mended
   */
  public record Svar(List<Orsak> orsaker, Varden varden) {}

  /** The faults behind the relations that do not hold. */
  public static Svar finn(List<Samband> samband) {
    var sokning = new Rotorsak(samband);
    var brutna = sokning.natverk.brutna(Varden.TRYCKTA);
    int forut = brutna.size() + 1;
    while (brutna.size() < forut && sokning.nasta(brutna)) {
      forut = brutna.size();
      brutna = sokning.natverk.brutna(sokning.varden);
    }
    sokning.enstaka();
    return new Svar(List.copyOf(sokning.funna), sokning.varden);
  }

  private boolean nasta(List<Samband> brutna) {
    var lagningar =
        brutna.stream()
            .flatMap(s -> s.celler().stream())
            .distinct()
            .flatMap(c -> natverk.lagning(c, varden).stream())
            .toList();
    int mest = lagningar.stream().mapToInt(l -> l.lagade().size()).max().orElse(0);
    var omkastning =
        brutna.size() > FOR_MANGA_ATT_KASTA_OM
            ? Optional.<Orsak.Omkastade>empty()
            : Omkastning.finn(natverk, brutna, varden);
    if (omkastning.filter(o -> o.brutna().size() > mest).isPresent()) {
      omkastning.ifPresent(this::kastaOm);
      return true;
    }
    if (mest < 2) {
      return false;
    }
    laga(lagningar.stream().filter(l -> l.lagade().size() == mest).toList());
    return true;
  }

  private void kastaOm(Orsak.Omkastade fynd) {
    varden = Omkastning.omkastade(fynd.ena(), fynd.andra(), varden);
    funna.add(fynd);
  }

  private void laga(List<Lagning> likaGoda) {
    var vald = likaGoda.stream().min(Comparator.comparingInt(Rotorsak::rang)).orElseThrow();
    var ratt = Rattelse.varde(vald, varden);
    var rivaler = likaGoda.stream().filter(l -> l.lagade().equals(vald.lagade())).toList();
    funna.add(
        rivaler.size() == 1 || rang(vald) == 0
            ? new Orsak.Encell(vald.cell(), ratt, vald.lagade())
            : new Orsak.Obestamd(celler(rivaler), vald.lagade()));
    varden = varden.med(vald.cell(), ratt);
  }

  /** A changed sign first, then the target of most relations. */
  private static int rang(Lagning lagning) {
    if (lagning.omvantTecken()) {
      return 0;
    }
    long mal = lagning.lagade().stream().filter(s -> s.mal().equals(lagning.cell())).count();
    return 1 + lagning.lagade().size() - (int) mal;
  }

  private void enstaka() {
    for (var samband : natverk.brutna(varden)) {
      var mojliga =
          samband.celler().stream()
              .flatMap(c -> natverk.lagning(c, varden).stream())
              .filter(l -> l.lagade().contains(samband))
              .toList();
      funna.add(ensam(samband, mojliga));
    }
  }

  private Orsak ensam(Samband samband, List<Lagning> mojliga) {
    var egen = mojliga.stream().filter(l -> l.cell().equals(samband.mal())).findFirst();
    if (egen.isPresent() && (mojliga.size() == 1 || rang(egen.get()) == 0)) {
      return new Orsak.Encell(samband.mal(), Rattelse.varde(egen.get(), varden), List.of(samband));
    }
    if (samband.art().harledd() || mojliga.isEmpty()) {
      return new Orsak.Encell(samband.mal(), samband.raknat(varden), List.of(samband));
    }
    if (mojliga.size() == 1) {
      var lagning = mojliga.getFirst();
      return new Orsak.Encell(lagning.cell(), Rattelse.varde(lagning, varden), List.of(samband));
    }
    return new Orsak.Obestamd(celler(mojliga), List.of(samband));
  }

  private static List<Cell> celler(List<Lagning> lagningar) {
    return lagningar.stream().map(Lagning::cell).toList();
  }
}

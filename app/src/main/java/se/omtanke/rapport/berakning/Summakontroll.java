package se.omtanke.rapport.berakning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.berakning.Tabell.AvvikandeSumma;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.mall.Kolumnmall;
import se.omtanke.rapport.mall.Kolumnmall.Differenskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Summakolumn;
import se.omtanke.rapport.mall.Radmall;
import se.omtanke.rapport.tal.Talform;
import se.omtanke.rapport.tal.Talskrift;

/** Finds where shown, rounded figures do not add up to the shown total. */
final class Summakontroll {

  private final List<Tabell.Kolumn> kolumner;
  private final List<Tabellrad> rader;
  private final Kolumnordning ordning;

  Summakontroll(List<Tabell.Kolumn> kolumner, List<Tabellrad> rader, Kolumnordning ordning) {
    this.kolumner = kolumner;
    this.rader = rader;
    this.ordning = ordning;
  }

  List<AvvikandeSumma> avvikande(List<Radmall> mallar, Radsummor radsummor) {
    List<AvvikandeSumma> funna = new ArrayList<>();
    for (int rad = 0; rad < rader.size(); rad++) {
      List<Integer> delar = radsummor.direkta(mallar.get(rad));
      for (int kolumn = 0;
          kolumn < kolumner.size() && !rader.get(rad).celler().isEmpty();
          kolumn++) {
        if (!kolumner.get(kolumn).dold()) {
          nedat(rad, kolumn, delar).ifPresent(funna::add);
          tvars(rad, kolumn).ifPresent(funna::add);
        }
      }
    }
    return funna;
  }

  private Optional<AvvikandeSumma> nedat(int rad, int kolumn, List<Integer> delar) {
    if (delar.isEmpty() || !(vardet(rad, kolumn) instanceof Cellvarde.Beloppsvarde)) {
      return Optional.empty();
    }
    BigDecimal summa = BigDecimal.ZERO;
    for (int del : delar) {
      summa = summa.add(visat(del, kolumn).orElse(BigDecimal.ZERO));
    }
    return jamfor(rad, kolumn, summa);
  }

  private Optional<AvvikandeSumma> tvars(int rad, int kolumn) {
    Kolumnmall mall = ordning.alla().get(kolumn);
    if (mall instanceof Differenskolumn differens) {
      return sammaForm(List.of(differens.av(), differens.minus()), kolumn)
          ? jamfor(
              rad,
              kolumn,
              visat(rad, ordning.platsAv(differens.av()))
                  .orElse(BigDecimal.ZERO)
                  .subtract(visat(rad, ordning.platsAv(differens.minus())).orElse(BigDecimal.ZERO)))
          : Optional.empty();
    }
    if (mall instanceof Summakolumn summa && sammaForm(summa.av(), kolumn)) {
      return jamfor(
          rad,
          kolumn,
          summa.av().stream()
              .map(id -> visat(rad, ordning.platsAv(id)).orElse(BigDecimal.ZERO))
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return Optional.empty();
  }

  /** Only figures that a reader can add up: shown, and in the unit of the total. */
  private boolean sammaForm(List<String> delar, int kolumn) {
    Talform form = kolumner.get(kolumn).form();
    return delar.stream()
        .map(id -> kolumner.get(ordning.platsAv(id)))
        .allMatch(del -> !del.dold() && del.form().equals(form));
  }

  private Optional<AvvikandeSumma> jamfor(int rad, int kolumn, BigDecimal delarna) {
    return visat(rad, kolumn)
        .filter(visad -> visad.compareTo(delarna) != 0)
        .map(
            visad ->
                new AvvikandeSumma(
                    rader.get(rad).id(),
                    kolumner.get(kolumn).id(),
                    Talskrift.skriv(visad),
                    Talskrift.skriv(delarna)));
  }

  private Optional<BigDecimal> visat(int rad, int kolumn) {
    List<Cell> celler = rader.get(rad).celler();
    return celler.isEmpty()
        ? Optional.empty()
        : celler.get(kolumn).visat(kolumner.get(kolumn).form());
  }

  private Cellvarde vardet(int rad, int kolumn) {
    return rader.get(rad).celler().get(kolumn).varde();
  }
}

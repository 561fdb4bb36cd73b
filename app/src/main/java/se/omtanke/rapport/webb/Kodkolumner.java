package se.omtanke.rapport.webb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Kontoklass;

/**
 * Code strings in words: a column for each part that any of them uses.
 *
 * @param koder what codes mean
 * @param delar the parts that are used
 * @param periodiserat whether any of them is accrued
 * @param texter the reader's language
 */
record Kodkolumner(Kodregister koder, List<Koddel> delar, boolean periodiserat, Texter texter) {

  static Kodkolumner av(Kodregister koder, Collection<Kodstrang> strangar, Texter texter) {
    List<Koddel> delar =
        Stream.of(Koddel.values())
            .filter(
                del ->
                    del == Koddel.ANSVAR
                        || strangar.stream().anyMatch(strang -> !strang.del(del).isEmpty()))
            .toList();
    return new Kodkolumner(
        koder, delar, strangar.stream().anyMatch(Kodstrang::periodiserad), texter);
  }

  int antal() {
    return delar.size() + (periodiserat ? 1 : 0);
  }

  List<Kolumn> kolumner() {
    List<Kolumn> kolumner = new ArrayList<>();
    delar.forEach(
        del ->
            kolumner.add(
                Kolumn.text(texter.text("rapport.siffra." + del.name().toLowerCase(Locale.ROOT)))));
    if (periodiserat) {
      kolumner.add(Kolumn.text(texter.text("rapport.siffra.periodiserad")));
    }
    return kolumner;
  }

  /** A code string as it was understood on a day. */
  List<Cell> celler(Kodstrang strang, LocalDate dag) {
    List<Cell> celler = new ArrayList<>();
    delar.forEach(del -> celler.add(Cell.text(ord(del, strang.del(del), dag))));
    if (periodiserat) {
      celler.add(Cell.text(strang.periodiserad() ? texter.text("rapport.siffra.ja") : ""));
    }
    return celler;
  }

  private String ord(Koddel del, String kod, LocalDate dag) {
    String namn =
        koder.slaUpp(del, kod, dag).map(Kod::benamning).or(() -> klass(del, kod)).orElse("");
    return namn.isEmpty() ? kod : kod + " " + namn;
  }

  /** A forecast stands on a class of accounts. */
  private static Optional<String> klass(Koddel del, String kod) {
    return del == Koddel.KONTO && kod.length() == 1
        ? Kontoklass.av(kod).map(Kontoklass::benamning)
        : Optional.empty();
  }
}

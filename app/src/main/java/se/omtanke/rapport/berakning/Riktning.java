package se.omtanke.rapport.berakning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.mall.Plusbetydelse;

/**
 * Whether a plus in a column means that more money is left, read from what the column is made of.
 *
 * <p>What happened is set against what was meant: outcome and forecast against budget, a later year
 * against an earlier one, a newer forecast against an older. What happened counts with the ledger's
 * sign (cost plus), so a plus is better when it counts negatively.
 */
final class Riktning {

  private Riktning() {}

  static Plusbetydelse av(List<Kolumnterm> termer) {
    if (termer.isEmpty()) {
      return Plusbetydelse.NEUTRAL;
    }
    OptionalInt gemensam = faktor(termer);
    if (gemensam.isPresent()) {
      return betydelse(gemensam.getAsInt());
    }
    return skedda(termer)
        .filter(skedd -> motsatta(termer, skedd))
        .map(skedd -> betydelse(faktor(termer.stream().filter(skedd).toList()).orElse(0)))
        .orElse(Plusbetydelse.NEUTRAL);
  }

  private static Optional<Predicate<Kolumnterm>> skedda(List<Kolumnterm> termer) {
    int ar = termer.stream().mapToInt(term -> term.fonster().ar()).max().orElse(0);
    int version = termer.stream().mapToInt(term -> term.fonster().version()).max().orElse(0);
    List<Predicate<Kolumnterm>> prov =
        List.of(
            term -> term.fonster().serie() != Serie.BUDGET,
            term -> term.fonster().ar() == ar,
            term -> term.fonster().version() == version);
    return prov.stream()
        .filter(ett -> termer.stream().anyMatch(ett) && !termer.stream().allMatch(ett))
        .findFirst();
  }

  private static boolean motsatta(List<Kolumnterm> termer, Predicate<Kolumnterm> skedd) {
    OptionalInt skett = faktor(termer.stream().filter(skedd).toList());
    OptionalInt menat = faktor(termer.stream().filter(skedd.negate()).toList());
    return skett.isPresent() && menat.isPresent() && skett.getAsInt() == -menat.getAsInt();
  }

  private static OptionalInt faktor(List<Kolumnterm> termer) {
    int[] olika = termer.stream().mapToInt(Kolumnterm::faktor).distinct().toArray();
    return olika.length == 1 ? OptionalInt.of(olika[0]) : OptionalInt.empty();
  }

  private static Plusbetydelse betydelse(int faktor) {
    return faktor < 0 ? Plusbetydelse.BATTRE : Plusbetydelse.SAMRE;
  }
}

package se.omtanke.ekonomi.budgetarbete;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.regler.Belopp;

/**
 * This year's budget as it stands, with every reallocation: what the coming year begins from.
 *
 * @param rader what is to be shared, line by line
 * @param kommunbidrag what pays for it
 */
record Grund(SortedMap<Budgetnyckel, List<Grundrad>> rader, List<Grundrad> kommunbidrag) {

  private static final int MANADER = 12;

  static final Comparator<Kodstrang> ORDNING =
      comparing(Kodstrang::ansvar)
          .thenComparing(Kodstrang::verksamhet)
          .thenComparing(Kodstrang::konto)
          .thenComparing(Kodstrang::projekt)
          .thenComparing(Kodstrang::objekt)
          .thenComparing(Kodstrang::motpart);

  /** A code string's budget, month by month. */
  record Grundrad(Kodstrang koder, List<Belopp> manader) {

    Budgetnyckel nyckel() {
      return Budgetnyckel.av(koder);
    }

    Belopp belopp() {
      return Belopp.summa(manader);
    }
  }

  /** The rows of one line. */
  List<Grundrad> rader(Budgetnyckel nyckel) {
    return rader.getOrDefault(nyckel, List.of());
  }

  /**
   * The accounts of result in a year's budget.
   *
   * @param kommunbidrag what the accounts of the kommunbidrag begin with
   */
  static Grund av(List<Ekonomipost> budget, int ar, String kommunbidrag) {
    List<Grundrad> alla = rader(budget, ar);
    Predicate<Grundrad> bidrag = rad -> rad.koder().konto().startsWith(kommunbidrag);
    return new Grund(
        alla.stream()
            .filter(bidrag.negate())
            .collect(groupingBy(Grundrad::nyckel, TreeMap::new, toList())),
        alla.stream().filter(bidrag).toList());
  }

  private static List<Grundrad> rader(List<Ekonomipost> budget, int ar) {
    return budget.stream()
        .filter(post -> manad(post, ar) > 0 && arResultat(post.koder()))
        .collect(groupingBy(Ekonomipost::koder, () -> new TreeMap<>(ORDNING), toList()))
        .entrySet()
        .stream()
        .map(koder -> new Grundrad(koder.getKey(), manader(koder.getValue(), ar)))
        .filter(rad -> rad.manader().stream().anyMatch(manad -> !manad.arNoll()))
        .toList();
  }

  private static List<Belopp> manader(List<Ekonomipost> poster, int ar) {
    return IntStream.rangeClosed(1, MANADER)
        .mapToObj(
            manad ->
                Belopp.summa(
                    poster.stream()
                        .filter(post -> manad(post, ar) == manad)
                        .map(Ekonomipost::belopp)))
        .toList();
  }

  private static int manad(Ekonomipost post, int ar) {
    return post.tid() instanceof Bokforingsperiod(int detta, int nummer) && detta == ar
        ? nummer
        : 0;
  }

  private static boolean arResultat(Kodstrang koder) {
    return Kontoklass.av(koder.konto()).filter(Kontoklass::arResultat).isPresent();
  }

  /** How each code string's budget is spread this year, where that says anything. */
  Map<Kodstrang, List<Belopp>> profiler() {
    return Stream.concat(rader.values().stream().flatMap(List::stream), kommunbidrag.stream())
        .filter(rad -> samstammig(rad.manader()))
        .collect(toMap(Grundrad::koder, Grundrad::manader));
  }

  /** Months that go the same way; shares of a sum that goes both ways mean nothing. */
  private static boolean samstammig(List<Belopp> manader) {
    boolean nagot = manader.stream().anyMatch(manad -> !manad.arNoll());
    return nagot
        && (manader.stream().noneMatch(Belopp::arNegativt)
            || manader.stream().noneMatch(Belopp::arPositivt));
  }
}

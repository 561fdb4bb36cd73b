package se.omtanke.rapport.granskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;

/**
 * Tolerance is arithmetic: what rounding can explain is never accused, what it cannot always is.
 */
class AvrundningEgenskaperTest {

  @Property(tries = 100)
  void a_table_computed_exactly_and_rounded_once_is_never_accused(
      @ForAll @Size(min = 1, max = 12) List<@From("rader") Ore> rader,
      @ForAll @IntRange(min = -2, max = 2) int decimaler) {
    assertThat(granskad(tabell(rader, decimaler), decimaler))
        .allMatch(a -> a.allvar() == Allvar.NOT);
  }

  @Property(tries = 100)
  void a_total_moved_further_than_rounding_can_reach_is_always_found(
      @ForAll @Size(min = 2, max = 12) List<@From("rader") Ore> rader,
      @ForAll @IntRange(min = -1, max = 1) int decimaler,
      @ForAll @IntRange(min = 0, max = 12) int rad,
      @ForAll boolean nedat) {
    var tabell = tabell(rader, decimaler);
    var steg = BigDecimal.valueOf(rader.size() + 2L).scaleByPowerOfTen(-decimaler);
    int vald = rad % (rader.size() + 1) + 1;
    var celler = tabell.get(vald);
    var andrad = new BigDecimal(celler.get(1)).add(nedat ? steg.negate() : steg);
    var fel = new ArrayList<>(tabell);
    fel.set(
        vald, List.of(celler.get(0), skriv(andrad, decimaler), celler.get(2), celler.get(3), ""));

    assertThat(granskad(fel, decimaler)).anyMatch(a -> a.allvar() == Allvar.FEL);
  }

  @Property(tries = 100)
  void counts_are_never_rounded_so_one_too_many_is_found(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 5000) Integer> antal) {
    int summa = antal.stream().mapToInt(i -> i).sum();
    var rader =
        Stream.concat(
                Stream.of(List.of("post", "utfall")),
                Stream.concat(
                    antal.stream().map(a -> List.of("rad", "" + a)),
                    Stream.of(List.of("Summa", "" + (summa + 1)))))
            .toList();
    var spec = "nyckel: post\nenhet: personer\nsummor: [{rad: Summa, av: alla}]";

    assertThat(Prov.granskad(spec, rader)).anyMatch(a -> a.allvar() == Allvar.FEL);
  }

  /**
   * Outcome and budget of a row.
   *
   * @param utfall in öre
   * @param budget in öre
   */
  record Ore(long utfall, long budget) {}

  @Provide
  Arbitrary<Ore> rader() {
    var belopp = Arbitraries.longs().between(-900_000_000_000L, 900_000_000_000L);
    return belopp.flatMap(u -> belopp.map(b -> new Ore(u, b)));
  }

  private static List<Anmarkning> granskad(List<List<String>> rader, int decimaler) {
    var spec =
        """
        tabell: Utfall och budget
        nyckel: post
        enhet: tkr
        decimaler: %d
        summor:
          - {rad: Summa, av: alla}
        formler:
          - {kolumn: avvikelse, formel: utfall - budget}
        procent:
          - {kolumn: andel, formel: utfall / budget}
        """
            .formatted(decimaler);
    return Prov.granskad(spec, rader);
  }

  private static List<List<String>> tabell(List<Ore> rader, int decimaler) {
    var summa =
        new Ore(
            rader.stream().mapToLong(Ore::utfall).sum(),
            rader.stream().mapToLong(Ore::budget).sum());
    return Stream.of(
            Stream.of(List.of("post", "utfall", "budget", "avvikelse", "andel")),
            rader.stream().map(r -> rad("rad", r, decimaler)),
            Stream.of(rad("Summa", summa, decimaler)))
        .flatMap(s -> s)
        .toList();
  }

  private static List<String> rad(String namn, Ore ore, int decimaler) {
    var avvikelse = ore.utfall() - ore.budget();
    var andel =
        ore.budget() == 0
            ? ""
            : skriv(
                BigDecimal.valueOf(100 * ore.utfall())
                    .divide(BigDecimal.valueOf(ore.budget()), 20, RoundingMode.HALF_UP),
                decimaler);
    return List.of(
        namn,
        tkr(ore.utfall(), decimaler),
        tkr(ore.budget(), decimaler),
        tkr(avvikelse, decimaler),
        andel);
  }

  private static String tkr(long ore, int decimaler) {
    return skriv(BigDecimal.valueOf(ore, 5), decimaler);
  }

  private static String skriv(BigDecimal tal, int decimaler) {
    return tal.setScale(decimaler, RoundingMode.HALF_UP).toPlainString();
  }
}

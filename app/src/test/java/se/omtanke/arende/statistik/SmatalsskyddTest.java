package se.omtanke.arende.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.omtanke.arende.Mottagarkrets;
import se.omtanke.arende.Tidsindelning;
import se.omtanke.arende.Tidsindelning.Del;
import se.omtanke.arende.statistik.Smatalsskydd.Plats;

/** No hidden figure can be worked out from those that are shown. */
class SmatalsskyddTest {

  private static final LocalDate TILL = LocalDate.of(2026, 9, 30);
  private static final Map<Tidsindelning, List<Del>> DELAR = delar();
  private static final List<String> KODER = List.of("A", "B", "C");

  @Test
  void what_is_large_is_shown() {
    Map<Plats, Long> antal = new HashMap<>();
    bitar(Tidsindelning.MANAD)
        .forEach(del -> KODER.forEach(kod -> antal.put(new Plats(kod, del), 20L)));
    assertThat(dolda(antal)).isEmpty();
  }

  @Test
  void a_small_part_takes_another_with_it() {
    Map<Plats, Long> antal = new HashMap<>();
    bitar(Tidsindelning.MANAD)
        .forEach(del -> KODER.forEach(kod -> antal.put(new Plats(kod, del), 20L)));
    Del mars = bitar(Tidsindelning.MANAD).get(2);
    antal.put(new Plats("A", mars), 2L);
    Set<Plats> dolda = dolda(antal);
    assertThat(dolda).contains(new Plats("A", mars)).doesNotContain(new Plats("", mars));
    assertThat(dolda.stream().filter(plats -> plats.del().equals(mars))).hasSizeGreaterThan(1);
    assertThat(dolda.stream().filter(plats -> plats.kod().equals("A"))).hasSizeGreaterThan(1);
  }

  /**
   * Whoever has the shown figures and knows that parts add up, and months to years, looks for a sum
   * in which one figure alone is missing - again and again.
   */
  @Test
  void one_who_adds_and_subtracts_finds_nothing_that_is_hidden() {
    Random slump = new Random(4711);
    for (int gang = 0; gang < 60; gang++) {
      Map<Plats, Long> antal = new HashMap<>();
      int storst = 2 + slump.nextInt(30);
      bitar(Tidsindelning.MANAD)
          .forEach(
              del ->
                  KODER.forEach(
                      kod -> antal.put(new Plats(kod, del), (long) slump.nextInt(storst))));
      Set<Plats> dolda = dolda(antal);
      assertThat(utraknade(dolda)).isEmpty();
    }
  }

  private static Set<Plats> dolda(Map<Plats, Long> manader) {
    Map<Plats, Long> antal = new HashMap<>();
    manader.forEach(
        (plats, hur) ->
            DELAR
                .values()
                .forEach(
                    bitar ->
                        bitar.stream()
                            .filter(del -> del.rymmer(plats.del()))
                            .forEach(
                                del -> {
                                  antal.merge(new Plats(plats.kod(), del), hur, Long::sum);
                                  antal.merge(new Plats("", del), hur, Long::sum);
                                })));
    return new Smatalsskydd(antal, DELAR, KODER, true).dolda(Mottagarkrets.NAMND);
  }

  /** The figures that are hidden and can still be worked out. */
  private static List<Plats> utraknade(Set<Plats> dolda) {
    List<List<Plats>> summor = summor();
    List<Plats> kvar = new ArrayList<>(dolda);
    List<Plats> utraknade = new ArrayList<>();
    boolean fler = true;
    while (fler) {
      fler = false;
      for (List<Plats> summa : summor) {
        List<Plats> saknas = summa.stream().filter(kvar::contains).toList();
        if (saknas.size() == 1) {
          kvar.remove(saknas.getFirst());
          utraknade.add(saknas.getFirst());
          fler = true;
        }
      }
    }
    return utraknade;
  }

  /** Figures one of which is the sum of the others. */
  private static List<List<Plats>> summor() {
    List<String> alla = List.of("", "A", "B", "C");
    List<List<Plats>> summor = new ArrayList<>();
    DELAR
        .values()
        .forEach(
            bitar ->
                bitar.forEach(
                    del -> summor.add(alla.stream().map(kod -> new Plats(kod, del)).toList())));
    for (Tidsindelning grov : List.of(Tidsindelning.AR, Tidsindelning.TERTIAL)) {
      for (Del del : bitar(grov)) {
        for (String kod : alla) {
          List<Plats> summa = new ArrayList<>();
          summa.add(new Plats(kod, del));
          bitar(grov.finare()).stream()
              .filter(del::rymmer)
              .forEach(bit -> summa.add(new Plats(kod, bit)));
          summor.add(summa);
        }
      }
    }
    return summor;
  }

  private static List<Del> bitar(Tidsindelning indelning) {
    return DELAR.getOrDefault(indelning, List.of());
  }

  private static Map<Tidsindelning, List<Del>> delar() {
    Map<Tidsindelning, List<Del>> delar = new EnumMap<>(Tidsindelning.class);
    Arrays.stream(Tidsindelning.values()).forEach(en -> delar.put(en, en.tre(TILL)));
    return delar;
  }
}

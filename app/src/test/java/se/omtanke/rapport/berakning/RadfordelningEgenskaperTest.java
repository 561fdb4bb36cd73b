package se.omtanke.rapport.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.mall.Mallasare;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.regler.Belopp;

/** Whatever rows a table has, no post is counted twice and none goes missing unseen. */
class RadfordelningEgenskaperTest {

  @Provide
  Arbitrary<List<Ekonomipost>> poster() {
    Arbitrary<String> siffror = Arbitraries.strings().withChars("345678").ofLength(3);
    Arbitrary<Long> ore = Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L);
    return Combinators.combine(siffror, siffror, ore, Arbitraries.integers().between(1, 6))
        .as(
            (verksamhet, konto, belopp, manad) ->
                new Ekonomipost(
                    Serie.UTFALL,
                    new Bokforingsperiod(2025, manad),
                    Kodstrang.av("1", verksamhet, konto),
                    Belopp.ore(belopp)))
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<String>> rader() {
    Arbitrary<String> monster =
        Arbitraries.strings()
            .withChars("345678")
            .ofMinLength(1)
            .ofMaxLength(2)
            .map(borjan -> "\"" + borjan + "*\"");
    Arbitrary<String> del = Arbitraries.of("verksamhet", "konto");
    Arbitrary<Integer> ordning = Arbitraries.integers().between(1, 4);
    return Combinators.combine(del, monster, ordning)
        .as((d, m, o) -> "urval: {" + d + ": [" + m + "]}, ordning: " + o)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Tabell tabell(List<String> rader, List<Ekonomipost> poster) {
    StringBuilder yaml =
        new StringBuilder(
            """
            id: prov
            version: 1
            namn: Prov
            typ: R04
            enhet: kr
            decimaler: 2
            tecken: intäkt −, kostnad +
            avsnitt:
              - tabell: t
                kolumner:
                  - {belopp: b, rubrik: Utfall, serie: utfall, tid: ackumulerat}
                rader:
                  - {netto: netto, namn: Netto}
            """);
    for (int i = 0; i < rader.size(); i++) {
      yaml.append("      - {rad: r%d, namn: Rad, %s}\n".formatted(i, rader.get(i)));
    }
    Rapportmall mall = Mallasare.las("prov.yaml", yaml.toString());
    return Rapportberakning.berakna(
            mall, new Bokforingsperiod(2025, 6), Map.of(), Underlag.av(poster))
        .tabell("t")
        .orElseThrow();
  }

  @Property(tries = 300)
  void the_total_and_what_is_listed_outside_the_rows_make_up_all_posts(
      @ForAll("rader") List<String> rader, @ForAll("poster") List<Ekonomipost> poster) {
    Tabell tabell = tabell(rader, poster);
    long netto =
        tabell.rader().getFirst().celler().getFirst().varde()
                instanceof Cellvarde.Beloppsvarde belopp
            ? belopp.belopp().ore()
            : 0;
    List<Radfordelning.Utanfor> utanfor = new ArrayList<>(tabell.fordelning().utanRad());
    utanfor.addAll(tabell.fordelning().dubbla());
    long listat =
        utanfor.stream().flatMap(u -> u.summor().stream()).mapToLong(s -> s.belopp().ore()).sum();
    assertThat(netto + listat)
        .isEqualTo(poster.stream().mapToLong(post -> post.belopp().ore()).sum());
  }

  @Property(tries = 300)
  void every_code_string_lands_in_one_row_or_is_listed_once(
      @ForAll("rader") List<String> rader, @ForAll("poster") List<Ekonomipost> poster) {
    Radfordelning fordelning = tabell(rader, poster).fordelning();
    List<Kodstrang> alla = new ArrayList<>();
    fordelning.perRad().values().forEach(alla::addAll);
    fordelning.utanRad().forEach(utanfor -> alla.add(utanfor.koder()));
    fordelning.dubbla().forEach(utanfor -> alla.add(utanfor.koder()));
    assertThat(alla)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            poster.stream().map(Ekonomipost::koder).distinct().toList());
    assertThat(fordelning.dubbla()).allMatch(utanfor -> utanfor.rader().size() >= 2);
  }
}

package se.omtanke.ekonomi.budgetarbete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetforslag.Innehall;
import se.omtanke.ekonomi.Budgetindex;
import se.omtanke.ekonomi.Budgetkvar;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Budgetramrad;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Fordelningsrad;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Manadsfordelning;
import se.omtanke.ekonomi.Serie;
import se.omtanke.grund.Konflikt;
import se.omtanke.regler.Belopp;

class FordelningsbyggeTest {

  private static final Budgetarbete ARBETE =
      new Budgetarbete(
          new UUID(0, 1),
          2027,
          LocalDate.of(2026, 11, 30),
          "391",
          new Budgetlage.Beredning(Instant.EPOCH),
          false);
  private static final Budgetnyckel NORR = new Budgetnyckel("10", "510");
  private static final Budgetnyckel SODER = new Budgetnyckel("20", "510");

  @Property(tries = 200)
  void the_reduction_is_shared_to_the_ore_and_adopted_to_the_ore(
      @ForAll @Size(min = 1, max = 12)
          List<@LongRange(min = 1, max = 9_000_000_000L) Long> kostnader,
      @ForAll @LongRange(min = 0, max = 5_000_000_000L) long intakt,
      @ForAll @LongRange(min = -9_000_000_000L, max = 9_000_000_000L) long ram,
      @ForAll @IntRange(min = -50, max = 150) int promille) {
    List<Ekonomipost> budget = new ArrayList<>();
    for (int i = 0; i < kostnader.size(); i++) {
      budget.add(post(i % 5 + "0", "5020", i % 12 + 1, kostnader.get(i)));
      budget.add(post(i % 5 + "0", "6" + i, 3, kostnader.get(i) / 7));
    }
    budget.add(post("10", "3110", 2, -intakt));
    budget.add(post("10", "3910", 2, -1));
    Underlag utan = underlag(ram, promille, Belopp.NOLL, Map.of());
    Belopp krav = new Fordelningsbygge(ARBETE, budget, utan).fordelning().krav();

    Underlag med = underlag(ram, promille, krav, Map.of());
    Fordelningsbygge bygge = new Fordelningsbygge(ARBETE, budget, med);
    Budgetfordelning fordelning = bygge.fordelning();

    assertThat(summa(fordelning)).isEqualTo(krav);
    assertThat(fordelning.fordelat()).isEqualTo(Belopp.ore(ram));
    assertThat(fordelning.gardIhop()).isTrue();
    for (Manadsfordelning sprid : Manadsfordelning.values()) {
      List<Kontering.Rad> rader = bygge.kontering(fordelning).rader(sprid);
      assertThat(Belopp.summa(rader.stream().map(Kontering.Rad::belopp))).isEqualTo(Belopp.NOLL);
      fordelning.rader().forEach(rad -> assertThat(konterat(rader, rad)).isEqualTo(rad.nytt()));
    }
  }

  @Property(tries = 200)
  void a_reduction_takes_from_every_cost_and_touches_no_income(
      @ForAll @Size(min = 2, max = 9)
          List<@LongRange(min = 100, max = 9_000_000_000L) Long> kostnader,
      @ForAll @IntRange(min = 1, max = 99) int procent) {
    List<Ekonomipost> budget = new ArrayList<>();
    for (int i = 0; i < kostnader.size(); i++) {
      budget.add(post(i + "0", "5020", 1, kostnader.get(i)));
      budget.add(post(i + "0", "3110", 1, -kostnader.get(i) / 3));
    }
    long allt = kostnader.stream().mapToLong(Long::longValue).sum();
    Underlag med = underlag(0, 0, Belopp.ore(-allt * procent / 100), Map.of());

    for (Fordelningsrad rad : new Fordelningsbygge(ARBETE, budget, med).fordelning().rader()) {
      assertThat(rad.reducering().arPositivt()).isFalse();
      assertThat(rad.nyaKostnader().arNegativt()).isFalse();
      assertThat(rad.nyaIntakter()).isEqualTo(rad.intakter());
      assertThat(rad.intakter().arPositivt()).isFalse();
    }
  }

  @Test
  void the_reserve_is_shared_out_but_not_reduced_and_who_has_moved_is_left_out() {
    List<Ekonomipost> budget =
        List.of(
            post("10", "5020", 1, 1000), post("20", "5020", 1, 1000), post("30", "5020", 1, 500));
    var val =
        Map.of(
            SODER,
            Budgetdeltagande.EJ_REDUCERING,
            new Budgetnyckel("30", "510"),
            Budgetdeltagande.FLYTTAD);
    Budgetfordelning fordelning =
        new Fordelningsbygge(ARBETE, budget, underlag(1500, 0, Belopp.ore(-500), val)).fordelning();

    assertThat(fordelning.rader()).extracting(rad -> rad.nytt().ore()).containsExactly(500L, 1000L);
    assertThat(fordelning.flyttade())
        .singleElement()
        .extracting(rad -> rad.nyckel().ansvar())
        .isEqualTo("30");
    assertThat(fordelning.gardIhop()).isTrue();
  }

  @Test
  void the_longest_beginning_of_an_account_decides_its_index() {
    List<Ekonomipost> budget = List.of(post("10", "4600", 1, 1000), post("10", "4500", 1, 1000));
    List<Budgetindex> index = List.of(index("4", "10"), index("46", "50"));
    Underlag med = new Underlag(List.of(), index, List.of(), Map.of(), Belopp.NOLL);
    Budgetfordelning fordelning = new Fordelningsbygge(ARBETE, budget, med).fordelning();

    assertThat(fordelning.rader().getFirst().index().ore()).isEqualTo(600);
    assertThat(fordelning.utanIndex()).isEmpty();
  }

  @Test
  void a_proposal_counts_when_it_is_accepted_and_lands_on_its_account() {
    List<Ekonomipost> budget = List.of(post("10", "5020", 1, 600), post("10", "6400", 1, 400));
    List<Budgetforslag> forslag =
        List.of(
            forslag(NORR, "", 100, new Budgetforslag.Godtaget()),
            forslag(NORR, "3110", -30, new Budgetforslag.Godtaget()),
            forslag(SODER, "7420", 50, new Budgetforslag.Godtaget()),
            forslag(NORR, "", 999, new Budgetforslag.Avslaget("Nej")),
            forslag(NORR, "", 999, new Budgetforslag.Vantar()));
    Fordelningsbygge bygge = bygge(budget, forslag);
    Budgetfordelning fordelning = bygge.fordelning();

    assertThat(fordelning.fordelat().ore()).isEqualTo(1120);
    assertThat(fordelning.kvar()).contains(new Budgetkvar.Forslag(1));
    assertThat(bygge.kontering(fordelning).rader(Manadsfordelning.TOLFTEDELAR))
        .extracting(
            rad -> rad.koder().ansvar() + " " + rad.koder().konto() + " " + rad.belopp().ore())
        .containsExactly("10 3110 -30", "10 5020 660", "10 6400 440", "20 7420 50");
  }

  @Test
  void money_without_an_account_to_lie_on_is_refused_and_not_lost() {
    Fordelningsbygge bygge =
        bygge(
            List.of(post("10", "5020", 1, 600)),
            List.of(forslag(SODER, "", 100, new Budgetforslag.Godtaget())));
    assertThatThrownBy(
            () -> bygge.kontering(bygge.fordelning()).rader(Manadsfordelning.TOLFTEDELAR))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("Ansvar 20, verksamhet 510");
  }

  @Test
  void a_budget_that_goes_both_ways_over_the_year_is_spread_by_twelfths() {
    List<Ekonomipost> budget = List.of(post("10", "5020", 1, 2400), post("10", "5020", 9, -1200));
    Fordelningsbygge bygge = bygge(budget, List.of());
    assertThat(bygge.kontering(bygge.fordelning()).rader(Manadsfordelning.SOM_I_AR))
        .singleElement()
        .satisfies(rad -> assertThat(rad.manader()).containsOnly(Belopp.ore(100)));
  }

  @Test
  void what_remains_is_said_in_the_order_of_the_work() {
    Underlag tomt = new Underlag(List.of(), List.of(), List.of(), Map.of(), Belopp.NOLL);
    List<Ekonomipost> budget = List.of(post("10", "5020", 1, 2400));
    assertThat(new Fordelningsbygge(ARBETE, budget, tomt).fordelning().kvar())
        .containsExactly(
            new Budgetkvar.Ram(),
            new Budgetkvar.Index(List.of("5020")),
            new Budgetkvar.Skillnad(Belopp.ore(2400)));
    assertThat(new Fordelningsbygge(ARBETE, List.of(), tomt).fordelning().kvar())
        .containsExactly(new Budgetkvar.Ram(), new Budgetkvar.Grund());
  }

  private static Fordelningsbygge bygge(List<Ekonomipost> budget, List<Budgetforslag> forslag) {
    return new Fordelningsbygge(
        ARBETE, budget, new Underlag(List.of(), List.of(), forslag, Map.of(), Belopp.NOLL));
  }

  private static Underlag underlag(
      long ram, int promille, Belopp reducering, Map<Budgetnyckel, Budgetdeltagande> val) {
    return new Underlag(
        List.of(new Budgetramrad(LocalDate.of(2026, 6, 15), "KF 1", "Ram", Belopp.ore(ram))),
        List.of(index("5", BigDecimal.valueOf(promille, 1).toPlainString()), index("6", "2.1")),
        List.of(),
        val,
        reducering);
  }

  private static Budgetindex index(String konto, String procent) {
    return new Budgetindex(konto, "Index", new BigDecimal(procent), Optional.empty());
  }

  private static Budgetforslag forslag(
      Budgetnyckel nyckel, String konto, long ore, Budgetforslag.Lage lage) {
    Innehall innehall = new Innehall(nyckel, konto, Belopp.ore(ore), "Skäl");
    return new Budgetforslag(new UUID(0, ore), innehall, "Chefen", Instant.EPOCH, lage);
  }

  private static Ekonomipost post(String ansvar, String konto, int manad, long ore) {
    return new Ekonomipost(
        Serie.BUDGET,
        new Bokforingsperiod(2026, manad),
        Kodstrang.av(ansvar, "510", konto),
        Belopp.ore(ore));
  }

  private static Belopp summa(Budgetfordelning fordelning) {
    return Belopp.summa(fordelning.rader().stream().map(Fordelningsrad::reducering));
  }

  private static Belopp konterat(List<Kontering.Rad> rader, Fordelningsrad rad) {
    return Belopp.summa(
        rader.stream()
            .filter(en -> !en.koder().konto().startsWith("391"))
            .filter(en -> Budgetnyckel.av(en.koder()).equals(rad.nyckel()))
            .map(Kontering.Rad::belopp));
  }
}

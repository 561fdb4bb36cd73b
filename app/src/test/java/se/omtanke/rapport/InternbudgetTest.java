package se.omtanke.rapport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetfiler;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Budgetovergang;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.ekonomi.Fordelningsrad;
import se.omtanke.ekonomi.Manadsfordelning;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Beloppsenhet;
import se.omtanke.test.Testdatabas;

/** Exempelby's work with the budget of 2027, from its files to the report that the board adopts. */
class InternbudgetTest {

  private static final Path MAPP = Path.of("..", "exempel", "9900", "budgetarbete-2027");
  private static final Budgetnyckel RESERV = new Budgetnyckel("5090", "500");

  /** Twelfths differ by an öre a row, and there are fewer rows than this. */
  private static final long ORE_PER_RAD = 100;

  private static final Testdatabas DATABAS = Testdatabas.ny();
  private static final Rapportrum RUM = new Rapportrum(DATABAS);
  private static final Anropare VEM =
      RUM.med("9900", "(utfall|prognos|attest|inv|budgetarbete).*|.*202[45].*");
  private static final Budgetarbeten ARBETEN = RUM.del(Budgetarbeten.class);
  private static final Budgetforslagen FORSLAG = RUM.del(Budgetforslagen.class);
  private static final UUID ARBETE = beredd();

  @AfterAll
  static void stang() {
    RUM.close();
    DATABAS.close();
  }

  @BeforeAll
  static void reducera() {
    Belopp krav = fordelning().krav();
    gor(tx -> ARBETEN.reducera(tx, ARBETE, krav));
  }

  @Test
  void the_distribution_is_the_expected_one_to_the_ore() {
    String fordelat =
        fordelning().rader().stream()
            .map(InternbudgetTest::skriven)
            .collect(
                joining(
                    "\n",
                    "ansvar;verksamhet;intakter_2026;kostnader_2026;index_intakter;index_kostnader;"
                        + "forslag;reducering;intakter_2027;kostnader_2027\n",
                    "\n"));

    assertThat(fordelat).isEqualTo(fil("fordelning.csv"));
    assertThat(fordelning().fordelat()).isEqualTo(Belopp.kronor("978600000"));
  }

  @Test
  void a_budget_an_ore_from_the_frame_is_refused_with_the_difference() {
    Belopp krav = fordelning().krav();
    gor(tx -> ARBETEN.reducera(tx, ARBETE, krav.plus(Belopp.ore(1))));

    assertThatThrownBy(() -> faststall(Manadsfordelning.SOM_I_AR))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("0,01 kronor mer än ramen");

    reducera();
    assertThat(fordelning().gardIhop()).isTrue();
  }

  @Test
  void the_adopted_budget_is_the_report_s_and_undoing_puts_back_what_it_replaced() {
    faststall(Manadsfordelning.TOLFTEDELAR);
    assertThat(Belopp.summa(budget().stream().map(Ekonomipost::belopp))).isEqualTo(Belopp.NOLL);
    assertThat(rapport("t2")).isEqualTo("978600");
    assertThat(rapport("i2")).isEqualTo(tkr(Fordelningsrad::nyaIntakter));
    assertThat(rapport("k2")).isEqualTo(tkr(Fordelningsrad::nyaKostnader));
    ta(Budgetovergang.ANGRA);
    assertThat(budget()).isEmpty();

    faststall(Manadsfordelning.TOLFTEDELAR);
    assertThat(semester(7).ore()).isCloseTo(semester(2).ore(), within(ORE_PER_RAD));
    ta(Budgetovergang.ATERUPPTA);
    faststall(Manadsfordelning.SOM_I_AR);
    assertThat(semester(7).ore()).isGreaterThan(5 * semester(2).ore());

    ta(Budgetovergang.ANGRA);
    assertThat(semester(7).ore()).isCloseTo(semester(2).ore(), within(ORE_PER_RAD));
    assertThat(fordelning().arbete().galler()).isTrue();
  }

  private static void ta(Budgetovergang overgang) {
    gor(tx -> ARBETEN.ta(tx, ARBETE, overgang));
  }

  private static Belopp semester(int manad) {
    return Belopp.summa(
        budget().stream()
            .filter(post -> post.koder().konto().equals("5080"))
            .filter(post -> ((Bokforingsperiod) post.tid()).nummer() == manad)
            .map(Ekonomipost::belopp));
  }

  private static UUID beredd() {
    UUID arbete =
        RUM.skriv(VEM, tx -> ARBETEN.oppna(tx, 2027, LocalDate.of(2026, 11, 30), "391")).id();
    gor(tx -> ARBETEN.laggTillRam(tx, arbete, Budgetfiler.ram(fil("ram.csv"))));
    gor(tx -> ARBETEN.sattIndex(tx, arbete, Budgetfiler.index(fil("index.csv"))));
    gor(tx -> ARBETEN.ta(tx, arbete, Budgetovergang.OPPNA_FORSLAG));
    gor(tx -> FORSLAG.skriv(tx, arbete, Budgetfiler.forslag(fil("forslag.csv")), "Chefen"));
    gor(tx -> ARBETEN.ta(tx, arbete, Budgetovergang.STANG_FORSLAG));
    RUM.las(VEM, tx -> ARBETEN.fordelning(tx, arbete))
        .forslag()
        .forEach(ett -> gor(tx -> FORSLAG.godta(tx, arbete, ett.id())));
    gor(tx -> ARBETEN.valj(tx, arbete, Map.of(RESERV, Budgetdeltagande.EJ_REDUCERING)));
    return arbete;
  }

  private static void faststall(Manadsfordelning sprid) {
    String sedd = fordelning().version();
    gor(tx -> ARBETEN.faststall(tx, ARBETE, sprid, sedd));
  }

  private static Budgetfordelning fordelning() {
    return RUM.las(VEM, tx -> ARBETEN.fordelning(tx, ARBETE));
  }

  private static List<Ekonomipost> budget() {
    return RUM.las(VEM, tx -> RUM.del(Ekonomiunderlag.class).nu(tx, 2027, 2027)).budget();
  }

  private static String rapport(String kolumn) {
    Rapport rapport = RUM.nu(VEM, "budget-och-mal", new Bokforingsperiod(2027, 1));
    return Rapportrum.visar(rapport, "verksamheter", "netto", kolumn);
  }

  private static String tkr(Function<Fordelningsrad, Belopp> vad) {
    return Belopp.summa(fordelning().rader().stream().map(vad))
        .i(Beloppsenhet.TUSENTAL, 0)
        .toPlainString();
  }

  private static void gor(Consumer<WriteTransaction> arbete) {
    RUM.senare();
    RUM.skriv(
        VEM,
        tx -> {
          arbete.accept(tx);
          return tx;
        });
  }

  private static String skriven(Fordelningsrad rad) {
    return Stream.concat(
            Stream.of(rad.nyckel().ansvar(), rad.nyckel().verksamhet()),
            Stream.of(
                    rad.intakter(),
                    rad.kostnader(),
                    rad.indexIntakter(),
                    rad.indexKostnader(),
                    rad.forslag(),
                    rad.reducering(),
                    rad.nyaIntakter(),
                    rad.nyaKostnader())
                .map(belopp -> belopp.kronor().toPlainString().replace('.', ',')))
        .collect(joining(";"));
  }

  private static String fil(String namn) {
    try {
      return Files.readString(MAPP.resolve(namn));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

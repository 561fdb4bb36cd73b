package se.omtanke.drift.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.drift.demo.Exempelbefolkning.Familj;
import se.omtanke.drift.demo.Exempelsocialkontor.Folk;
import se.omtanke.person.exempel.Folkbokning;

/**
 * Years of invented matters, worked through the board's doors as time passed. The years are written
 * side by side; each has its own families, so that none waits for another.
 */
final class Exempelhistoria {

  /** Inhabitants whom the board gets to know in a year; far more than those who have a case. */
  private static final int BEKANTA = 2_400;

  /** Reports and applications in a year, of a municipality of this size. */
  private static final int OROSANMALNINGAR = 200;

  private static final int BARNANSOKNINGAR = 25;
  private static final int VUXENANSOKNINGAR = 60;
  private static final int VUXENANMALNINGAR = 25;

  /** More than what comes in in a year, so that no two years tell of the same family. */
  private static final int STEG = 260;

  private final Exempeldorrar dorrar;
  private final Folkbokning folkbokning;
  private final Clock klocka;

  /** Something that came in one day. */
  private record Inflode(LocalDate dag, Inkommetslag slag, boolean barn, int nummer) {}

  Exempelhistoria(Exempeldorrar dorrar, Folkbokning folkbokning, Clock klocka) {
    this.dorrar = dorrar;
    this.folkbokning = folkbokning;
    this.klocka = klocka;
  }

  /**
   * Registers the inhabitants and writes the years up to now.
   *
   * @param upptagna numbers of people who are told of elsewhere
   */
  void skriv(Folk folk, Set<String> upptagna) {
    LocalDate idag = LocalDate.now(klocka);
    int aren = idag.getYear() - Exempelordning.BORJAN.getYear() + 1;
    Exempelbefolkning befolkning = Exempelbefolkning.av(BEKANTA * aren, upptagna);
    Instant borjan = Exempelordning.BORJAN.atStartOfDay(Exempelgang.SVERIGE).toInstant();
    List<UUID> ider =
        Exempelklocka.vid(
            borjan,
            () -> folkbokning.bokfor(folk.barn().chef().anropare(), befolkning.alla().stream()));
    Instant nu = klocka.instant();
    try (var tradar = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> skrivna = new ArrayList<>();
      for (int ar = Exempelordning.BORJAN.getYear(); ar <= idag.getYear(); ar++) {
        int detta = ar;
        skrivna.add(tradar.submit(() -> ett(detta, folk, befolkning, ider, nu)));
      }
      skrivna.forEach(Exempelhistoria::vanta);
    }
  }

  private void ett(int ar, Folk folk, Exempelbefolkning befolkning, List<UUID> ider, Instant nu) {
    for (Inflode en : infloden(ar)) {
      RandomGenerator slump = slump(ar * 10_000L + en.nummer());
      List<Exempeltexter> texter = en.barn() ? Exempeltexter.OM_BARN : Exempeltexter.OM_VUXNA;
      Exempelgang gang =
          new Exempelgang(
              dorrar,
              en.barn() ? folk.barn() : folk.vuxen(),
              texter.get(slump.nextInt(texter.size())),
              slump,
              nu);
      List<Inkommet.Berord> berorda =
          en.barn() ? barn(befolkning, ider, en, ar) : List.of(vuxen(befolkning, ider, en, ar));
      if (!berorda.isEmpty()) {
        gang.ga(en.dag(), en.slag(), berorda);
      }
    }
  }

  /** What comes in during a year, in order of time; less in July than else. */
  private static List<Inflode> infloden(int ar) {
    RandomGenerator slump = slump(ar);
    List<Inflode> alla = new ArrayList<>();
    lagg(alla, slump, ar, Inkommetslag.OROSANMALAN, true, OROSANMALNINGAR);
    lagg(alla, slump, ar, Inkommetslag.ANSOKAN, true, BARNANSOKNINGAR);
    lagg(alla, slump, ar, Inkommetslag.ANSOKAN, false, VUXENANSOKNINGAR);
    lagg(alla, slump, ar, Inkommetslag.ANMALAN, false, VUXENANMALNINGAR);
    return alla.stream().sorted(Comparator.comparing(Inflode::dag)).toList();
  }

  private static void lagg(
      List<Inflode> alla,
      RandomGenerator slump,
      int ar,
      Inkommetslag slag,
      boolean barn,
      int antal) {
    int fler = ar == Exempelordning.BORJAN.getYear() ? 0 : slump.nextInt(antal / 10);
    for (int n = 0; n < antal + fler; n++) {
      LocalDate dag = LocalDate.ofYearDay(ar, 1 + slump.nextInt(Year.of(ar).length()));
      LocalDate flyttad = dag.getMonthValue() == 7 && slump.nextBoolean() ? dag.plusMonths(2) : dag;
      alla.add(new Inflode(Exempelgang.vardag(flyttad), slag, barn, alla.size()));
    }
  }

  private static List<Inkommet.Berord> barn(
      Exempelbefolkning befolkning, List<UUID> ider, Inflode en, int ar) {
    List<Familj> familjer = befolkning.familjer();
    Familj familj = familjer.get(plats(ar, en, familjer.size()));
    List<UUID> foraldrar = familj.foraldrar().stream().map(ider::get).toList();
    return familj.barn().stream()
        .filter(plats -> fodd(befolkning, plats).isBefore(en.dag()))
        .limit(en.slag() == Inkommetslag.ANSOKAN ? 1 : 3)
        .map(
            plats ->
                new Inkommet.Berord(
                    ider.get(plats), slag(fodd(befolkning, plats), en.dag()), foraldrar))
        .toList();
  }

  private static Inkommet.Berord vuxen(
      Exempelbefolkning befolkning, List<UUID> ider, Inflode en, int ar) {
    List<Integer> ensamma = befolkning.ensamma();
    int plats = ensamma.get(plats(ar, en, ensamma.size()));
    return new Inkommet.Berord(ider.get(plats), slag(fodd(befolkning, plats), en.dag()), List.of());
  }

  private static int plats(int ar, Inflode en, int antal) {
    return ((ar - Exempelordning.BORJAN.getYear()) * STEG + en.nummer()) % antal;
  }

  private static Arendeslag slag(LocalDate fodd, LocalDate dag) {
    if (dag.isBefore(fodd.plusYears(18))) {
      return Arendeslag.BARN;
    }
    return dag.isBefore(fodd.plusYears(21)) ? Arendeslag.UNG : Arendeslag.VUXEN;
  }

  private static LocalDate fodd(Exempelbefolkning befolkning, int plats) {
    return befolkning.alla().get(plats).identitet().fodd().orElseThrow();
  }

  private static RandomGenerator slump(long fro) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(Exempelbefolkning.FRO + fro);
  }

  private static void vanta(Future<?> ar) {
    try {
      ar.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A year of the examples could not be written", e);
    }
  }
}

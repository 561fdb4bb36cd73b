package se.omtanke.ekonomi.budgetarbete;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Fordelningsrad;
import se.omtanke.ekonomi.budgetarbete.Grund.Grundrad;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.regler.Belopp;

/** Computes every line from this year's budget and what has been entered; asks nobody. */
public final class Fordelningsbygge {

  private final Budgetarbete arbete;
  private final Grund grund;
  private final Underlag underlag;

  /** A distribution of this work, from this year's budget. */
  public Fordelningsbygge(Budgetarbete arbete, List<Ekonomipost> budget, Underlag underlag) {
    this.arbete = arbete;
    this.grund = Grund.av(budget, arbete.basar(), arbete.kommunbidrag());
    this.underlag = underlag;
  }

  /** The whole distribution as it stands. */
  public Budgetfordelning fordelning() {
    List<Fordelningsrad> alla = nycklar().stream().map(this::rad).toList();
    Predicate<Fordelningsrad> flyttad = rad -> rad.deltar() == Budgetdeltagande.FLYTTAD;
    return new Budgetfordelning(
        arbete,
        underlag.ram(),
        underlag.index(),
        underlag.forslag(),
        underlag.reducering(),
        reducerade(alla.stream().filter(flyttad.negate()).toList()),
        alla.stream().filter(flyttad).toList(),
        utanIndex());
  }

  /** The code strings to adopt, to the same sum. */
  public Kontering kontering(Budgetfordelning fordelning) {
    return new Kontering(grund, underlag, fordelning);
  }

  private SortedSet<Budgetnyckel> nycklar() {
    var nycklar = new TreeSet<>(grund.rader().keySet());
    underlag.raknade().forEach(forslag -> nycklar.add(forslag.nyckel()));
    return nycklar;
  }

  private Fordelningsrad rad(Budgetnyckel nyckel) {
    List<Grundrad> rader = grund.rader(nyckel);
    List<Budgetforslag.Innehall> forslag =
        underlag.raknade().stream().filter(ett -> ett.nyckel().equals(nyckel)).toList();
    Predicate<Grundrad> intakt = Fordelningsbygge::arIntakt;
    Predicate<Budgetforslag.Innehall> paIntakt = Budgetforslag.Innehall::arIntakt;
    return new Fordelningsrad(
        nyckel,
        underlag.deltar(nyckel),
        budget(rader.stream().filter(intakt)),
        budget(rader.stream().filter(intakt.negate())),
        okning(rader.stream().filter(intakt)),
        okning(rader.stream().filter(intakt.negate())),
        begart(forslag.stream().filter(paIntakt)),
        begart(forslag.stream().filter(paIntakt.negate())),
        Belopp.NOLL);
  }

  /** In proportion to the cost; a line that costs nothing has nothing to be reduced. */
  private List<Fordelningsrad> reducerade(List<Fordelningsrad> rader) {
    List<BigDecimal> vikter = rader.stream().map(Fordelningsbygge::vikt).toList();
    if (vikter.stream().allMatch(vikt -> vikt.signum() == 0)) {
      return rader;
    }
    List<Belopp> delar = underlag.reducering().fordela(vikter);
    List<Fordelningsrad> reducerade = new ArrayList<>();
    for (int i = 0; i < rader.size(); i++) {
      reducerade.add(rader.get(i).medReducering(delar.get(i)));
    }
    return reducerade;
  }

  private static BigDecimal vikt(Fordelningsrad rad) {
    Belopp kostnad = rad.kostnaderForeReducering();
    return rad.deltar() == Budgetdeltagande.HELT && kostnad.arPositivt()
        ? kostnad.kronor()
        : BigDecimal.ZERO;
  }

  private List<String> utanIndex() {
    return grund.rader().entrySet().stream()
        .filter(rad -> underlag.deltar(rad.getKey()) != Budgetdeltagande.FLYTTAD)
        .flatMap(rad -> rad.getValue().stream())
        .map(rad -> rad.koder().konto())
        .distinct()
        .filter(konto -> underlag.index(konto).isEmpty())
        .sorted()
        .toList();
  }

  private static Belopp budget(Stream<Grundrad> rader) {
    return Belopp.summa(rader.map(Grundrad::belopp));
  }

  private Belopp okning(Stream<Grundrad> rader) {
    return Belopp.summa(rader.map(rad -> underlag.okning(rad.koder().konto(), rad.belopp())));
  }

  private static Belopp begart(Stream<Budgetforslag.Innehall> forslag) {
    return Belopp.summa(forslag.map(Budgetforslag.Innehall::belopp));
  }

  private static boolean arIntakt(Grundrad rad) {
    return Kontoklass.av(rad.koder().konto()).filter(Kontoklass.INTAKTER::equals).isPresent();
  }
}

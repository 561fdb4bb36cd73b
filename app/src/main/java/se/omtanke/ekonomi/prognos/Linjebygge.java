package se.omtanke.ekonomi.prognos;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Prognoslinje;
import se.omtanke.ekonomi.Prognosnyckel;
import se.omtanke.ekonomi.Prognosomgang;
import se.omtanke.ekonomi.Prognosversion;
import se.omtanke.ekonomi.Sammanstallning;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.organisation.Organisationstrad;
import se.omtanke.regler.Belopp;

/**
 * Makes the lines of every unit from what is known: a line for each ansvar, verksamhet and class of
 * accounts with a budget, an outcome or a forecast this year. Last year's figures follow the codes
 * as the organisation is now.
 */
public final class Linjebygge {

  private final Prognosomgang omgang;
  private final Map<Prognosnyckel, Belopp> budget;
  private final Map<Prognosnyckel, Belopp> utfall;
  private final Map<Prognosnyckel, Belopp> sammaTid;
  private final Map<Prognosnyckel, Belopp> ifjol;
  private final Map<Prognosnyckel, Belopp> forra;
  private final Map<UUID, List<Prognosnyckel>> enhetens;

  /** The lines of a round, from what stands, with the units of this tree. */
  public Linjebygge(Prognosomgang omgang, Sammanstallning underlag, Organisationstrad trad) {
    this.omgang = omgang;
    int ar = omgang.manad().getYear();
    int manad = omgang.manad().getMonthValue();
    budget = summor(underlag.budget(), i(ar, 12));
    utfall = summor(underlag.utfall(), i(ar, manad));
    sammaTid = summor(underlag.utfall(), i(ar - 1, manad));
    ifjol = summor(underlag.utfall(), i(ar - 1, 13));
    forra = forra(underlag.prognoser());
    var nycklar = new TreeSet<>(budget.keySet());
    nycklar.addAll(utfall.keySet());
    nycklar.addAll(forra.keySet());
    Map<String, Optional<Enhet>> agare = new HashMap<>();
    enhetens =
        nycklar.stream()
            .filter(nyckel -> agare(trad, agare, nyckel).isPresent())
            .collect(groupingBy(nyckel -> agare(trad, agare, nyckel).orElseThrow().id()));
  }

  /** The lines of one unit, with what has been written. */
  public List<Prognoslinje> linjer(UUID enhet, Map<Prognosnyckel, Prognoslinje.Inlaga> skrivet) {
    var nycklar = new TreeSet<>(enhetens.getOrDefault(enhet, List.of()));
    nycklar.addAll(skrivet.keySet());
    List<Prognoslinje> linjer = new ArrayList<>();
    for (Prognosnyckel nyckel : nycklar) {
      linjer.add(
          new Prognoslinje(
              nyckel,
              omgang.manad().getMonthValue(),
              budget.getOrDefault(nyckel, Belopp.NOLL),
              utfall.getOrDefault(nyckel, Belopp.NOLL),
              sammaTid.getOrDefault(nyckel, Belopp.NOLL),
              ifjol.getOrDefault(nyckel, Belopp.NOLL),
              Optional.ofNullable(forra.get(nyckel)),
              Optional.ofNullable(skrivet.get(nyckel))));
    }
    return linjer;
  }

  /** Whether a unit has any line. */
  public boolean har(UUID enhet) {
    return enhetens.containsKey(enhet);
  }

  private static Optional<Enhet> agare(
      Organisationstrad trad, Map<String, Optional<Enhet>> kanda, Prognosnyckel nyckel) {
    return kanda.computeIfAbsent(nyckel.ansvar(), trad::enhetFor);
  }

  /** The latest forecast of the year that was made after an earlier month. */
  private Map<Prognosnyckel, Belopp> forra(List<Prognosversion> versioner) {
    String manad = omgang.manad().toString();
    int ar = omgang.manad().getYear();
    return versioner.stream()
        .filter(version -> version.namn().compareTo(manad) < 0)
        .filter(version -> version.poster().stream().anyMatch(post -> post.tid().ar() == ar))
        .findFirst()
        .map(version -> summor(version.poster(), post -> post.tid().ar() == ar))
        .orElse(Map.of());
  }

  private static Predicate<Ekonomipost> i(int ar, int tillPeriod) {
    return post ->
        post.tid() instanceof Bokforingsperiod(int detta, int nummer)
            && detta == ar
            && nummer >= 1
            && nummer <= tillPeriod;
  }

  private static Map<Prognosnyckel, Belopp> summor(
      List<Ekonomipost> poster, Predicate<Ekonomipost> vilka) {
    Map<Prognosnyckel, Belopp> summor = new HashMap<>();
    for (Ekonomipost post : poster) {
      if (vilka.test(post)) {
        nyckel(post.koder()).ifPresent(nyckel -> summor.merge(nyckel, post.belopp(), Belopp::plus));
      }
    }
    return summor;
  }

  private static Optional<Prognosnyckel> nyckel(Kodstrang koder) {
    return Kontoklass.av(koder.konto())
        .filter(Kontoklass::arResultat)
        .map(klass -> new Prognosnyckel(koder.ansvar(), koder.verksamhet(), klass));
  }
}

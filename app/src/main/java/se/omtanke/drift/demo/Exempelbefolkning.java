package se.omtanke.drift.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Skyddsniva;
import se.omtanke.person.exempel.Befolkning;

/**
 * The invented inhabitants, some of whom are put together as families: the same for the same seed.
 *
 * @param alla all of them, families included, in the order in which they are registered
 * @param familjer who belongs together, by their place in that order
 * @param ensamma grown-ups beside the families, by their place
 */
record Exempelbefolkning(List<NyPerson> alla, List<Familj> familjer, List<Integer> ensamma) {

  static final long FRO = 20_240_101L;

  private static final LocalDate RAKNAD = LocalDate.of(2026, 11, 1);
  private static final int BARN_TILL = 2009;
  private static final int FORALDRAR_FRAN = 1975;
  private static final int FORALDRAR_TILL = 1995;

  /** One family in so many is protected. */
  private static final int SKYDDAD = 40;

  /** Who belongs together. */
  record Familj(List<Integer> foraldrar, List<Integer> barn) {}

  /** So many inhabitants; none of them has one of these numbers. */
  static Exempelbefolkning av(int antal, Set<String> upptagna) {
    List<NyPerson> alla =
        new ArrayList<>(
            Befolkning.av(FRO, RAKNAD, antal)
                .filter(ny -> ny.identitet().nummer().stream().noneMatch(upptagna::contains))
                .toList());
    RandomGenerator slump = RandomGeneratorFactory.of("L64X128MixRandom").create(FRO);
    List<Integer> barn = fodda(alla, BARN_TILL, RAKNAD.getYear());
    List<Integer> foraldrar = fodda(alla, FORALDRAR_FRAN, FORALDRAR_TILL);
    List<Familj> familjer = new ArrayList<>();
    int nastaBarn = 0;
    int nastaForalder = 0;
    while (nastaBarn + 3 <= barn.size() && nastaForalder + 2 <= foraldrar.size()) {
      int syskon = slump.nextInt(10) < 6 ? 1 : slump.nextInt(4) == 0 ? 3 : 2;
      int vuxna = slump.nextInt(5) == 0 ? 1 : 2;
      familjer.add(
          new Familj(
              foraldrar.subList(nastaForalder, nastaForalder + vuxna),
              barn.subList(nastaBarn, nastaBarn + syskon)));
      nastaBarn += syskon;
      nastaForalder += vuxna;
    }
    familjer.forEach(en -> hallIhop(alla, en, slump.nextInt(SKYDDAD) == 0));
    return new Exempelbefolkning(List.copyOf(alla), familjer, utom(alla, familjer));
  }

  /** Parents and children share a surname, and where one is protected all are. */
  private static void hallIhop(List<NyPerson> alla, Familj familj, boolean skyddad) {
    String efternamn =
        alla.get(familj.foraldrar().getFirst()).namn().map(Personnamn::efternamn).orElseThrow();
    List<Integer> medlemmar = new ArrayList<>(familj.foraldrar());
    medlemmar.addAll(familj.barn());
    boolean nagon = medlemmar.stream().anyMatch(plats -> alla.get(plats).skydd().skyddar());
    Skyddsniva skydd =
        skyddad
            ? Skyddsniva.SKYDDAD_FOLKBOKFORING
            : nagon ? Skyddsniva.SEKRETESSMARKERING : Skyddsniva.INGEN;
    for (int plats : medlemmar) {
      NyPerson fore = alla.get(plats);
      String fornamn = fore.namn().map(Personnamn::fornamn).orElseThrow();
      alla.set(
          plats,
          new NyPerson(fore.identitet(), Optional.of(Personnamn.av(fornamn, efternamn)), skydd));
    }
  }

  private static List<Integer> fodda(List<NyPerson> alla, int fran, int till) {
    List<Integer> platser = new ArrayList<>();
    for (int plats = 0; plats < alla.size(); plats++) {
      int ar = alla.get(plats).identitet().fodd().orElseThrow().getYear();
      if (fran <= ar && ar <= till) {
        platser.add(plats);
      }
    }
    return platser;
  }

  private static List<Integer> utom(List<NyPerson> alla, List<Familj> familjer) {
    Set<Integer> upptagna =
        familjer.stream()
            .flatMap(familj -> familj.foraldrar().stream())
            .collect(Collectors.toCollection(HashSet::new));
    return fodda(alla, 1940, 2005).stream().filter(plats -> !upptagna.contains(plats)).toList();
  }
}

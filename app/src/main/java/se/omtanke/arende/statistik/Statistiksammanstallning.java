package se.omtanke.arende.statistik;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.omtanke.arende.Mottagarkrets;
import se.omtanke.arende.Statistikfraga;
import se.omtanke.arende.Statistiksvar;
import se.omtanke.arende.Statistiksvar.Varde;
import se.omtanke.arende.Tidsindelning;
import se.omtanke.arende.statistik.Smatalsskydd.Plats;
import se.omtanke.grund.Transaction;

/** Puts counted rows together to a table. */
public final class Statistiksammanstallning {

  private final Statistikrader rader;

  /** Of figures counted by these. */
  public Statistiksammanstallning(Statistikrader rader) {
    this.rader = rader;
  }

  /** The table that is asked for. */
  public Statistiksvar svar(Transaction tx, Statistikfraga fraga) {
    Map<Tidsindelning, List<Tidsindelning.Del>> delar = delar(fraga);
    Map<Plats, Statistikrader.Antal> antal = new HashMap<>();
    Set<String> koder = new TreeSet<>();
    delar.forEach(
        (indelning, bitar) -> {
          Map<String, Tidsindelning.Del> medNyckel = new HashMap<>();
          bitar.forEach(del -> medNyckel.put(del.nyckel(), del));
          for (Statistikrader.Antal ett : rader.antal(tx, fraga, indelning, bitar)) {
            ett.kod().ifPresent(koder::add);
            String kod = ett.kod().orElse(Smatalsskydd.ALLA);
            Optional.ofNullable(medNyckel.get(ett.del()))
                .ifPresent(del -> antal.put(new Plats(kod, del), ett));
          }
        });
    Set<Plats> dolda = dolda(fraga, delar, antal, List.copyOf(koder));
    List<Tidsindelning.Del> visade = visade(fraga, delar);
    List<Statistiksvar.Rad> allaRader =
        koder.stream()
            .map(kod -> rad(kod, visade, antal, dolda))
            .sorted(
                Comparator.comparingLong(
                        (Statistiksvar.Rad rad) -> -ordning(rad.kod(), visade, antal, fraga))
                    .thenComparing(Statistiksvar.Rad::kod))
            .toList();
    return new Statistiksvar(
        fraga, visade, allaRader, rad(Smatalsskydd.ALLA, visade, antal, dolda));
  }

  /** The largest first, except where the order itself would tell what is hidden. */
  private static long ordning(
      String kod,
      List<Tidsindelning.Del> visade,
      Map<Plats, Statistikrader.Antal> antal,
      Statistikfraga fraga) {
    return fraga.krets() == Mottagarkrets.INTERN
        ? visade.stream()
            .flatMap(del -> Optional.ofNullable(antal.get(new Plats(kod, del))).stream())
            .mapToLong(Statistikrader.Antal::antal)
            .sum()
        : 0;
  }

  /** Where small figures are hidden every cut of the time is looked at, whichever is shown. */
  private static Map<Tidsindelning, List<Tidsindelning.Del>> delar(Statistikfraga fraga) {
    Map<Tidsindelning, List<Tidsindelning.Del>> delar = new EnumMap<>(Tidsindelning.class);
    Stream<Tidsindelning> behovs =
        fraga.krets() == Mottagarkrets.INTERN
            ? Stream.of(fraga.indelning())
            : Stream.of(Tidsindelning.values());
    behovs.forEach(en -> delar.put(en, en.tre(fraga.till())));
    return delar;
  }

  private static List<Tidsindelning.Del> visade(
      Statistikfraga fraga, Map<Tidsindelning, List<Tidsindelning.Del>> delar) {
    List<Tidsindelning.Del> alla = delar.getOrDefault(fraga.indelning(), List.of());
    return alla.subList(Math.max(0, alla.size() - fraga.indelning().visas()), alla.size());
  }

  private static Set<Plats> dolda(
      Statistikfraga fraga,
      Map<Tidsindelning, List<Tidsindelning.Del>> delar,
      Map<Plats, Statistikrader.Antal> antal,
      List<String> koder) {
    if (fraga.krets() == Mottagarkrets.INTERN) {
      return Set.of();
    }
    Map<Plats, Long> tal = new HashMap<>();
    antal.forEach((plats, ett) -> tal.put(plats, ett.antal()));
    return new Smatalsskydd(tal, delar, koder, fraga.matt().summeras()).dolda(fraga.krets());
  }

  private static Statistiksvar.Rad rad(
      String kod,
      List<Tidsindelning.Del> delar,
      Map<Plats, Statistikrader.Antal> antal,
      Set<Plats> dolda) {
    List<Varde> varden = new ArrayList<>();
    for (Tidsindelning.Del del : delar) {
      Plats plats = new Plats(kod, del);
      Optional<Statistikrader.Antal> ett = Optional.ofNullable(antal.get(plats));
      varden.add(
          dolda.contains(plats)
              ? new Varde.Dolt()
              : new Varde.Tal(
                  ett.map(Statistikrader.Antal::antal).orElse(0L),
                  ett.flatMap(Statistikrader.Antal::median)));
    }
    return new Statistiksvar.Rad(kod, varden);
  }
}

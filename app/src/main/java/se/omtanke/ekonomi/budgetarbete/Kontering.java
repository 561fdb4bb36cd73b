package se.omtanke.ekonomi.budgetarbete;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Fordelningsrad;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Manadsfordelning;
import se.omtanke.ekonomi.budgetarbete.Grund.Grundrad;
import se.omtanke.grund.Konflikt;
import se.omtanke.regler.Belopp;

/**
 * Brings a distribution down to the code strings that the ledger has: what a line is given beyond
 * its indexes is shared as its costs are, and the kommunbidrag is what the frame is.
 *
 * @param grund this year's budget
 * @param underlag what has been entered
 * @param fordelning the lines
 */
public record Kontering(Grund grund, Underlag underlag, Budgetfordelning fordelning) {

  /**
   * A budget row to adopt.
   *
   * @param koder its codes
   * @param manader its twelve months
   */
  public record Rad(Kodstrang koder, List<Belopp> manader) {
    public Rad {
      manader = List.copyOf(manader);
    }

    /** The whole year. */
    public Belopp belopp() {
      return Belopp.summa(manader);
    }
  }

  /**
   * The rows, in the order of their codes; they sum to the frame less the kommunbidrag.
   *
   * @throws Konflikt if a proposal cannot be put on any account
   */
  public List<Rad> rader(Manadsfordelning sprid) {
    Map<Kodstrang, Belopp> belopp = new TreeMap<>(Grund.ORDNING);
    fordelning.rader().forEach(rad -> belopp.putAll(kontera(rad)));
    belopp.putAll(kommunbidrag());
    Map<Kodstrang, List<Belopp>> profiler =
        sprid == Manadsfordelning.SOM_I_AR ? grund.profiler() : Map.of();
    return belopp.entrySet().stream()
        .filter(rad -> !rad.getValue().arNoll())
        .map(rad -> new Rad(rad.getKey(), manader(rad.getValue(), profiler.get(rad.getKey()))))
        .toList();
  }

  private Map<Kodstrang, Belopp> kontera(Fordelningsrad rad) {
    Map<Kodstrang, Belopp> konton = new TreeMap<>(Grund.ORDNING);
    for (Grundrad en : grund.rader(rad.nyckel())) {
      Belopp budget = en.belopp();
      konton.put(en.koder(), budget.plus(underlag.okning(en.koder().konto(), budget)));
    }
    List<Budgetforslag.Innehall> forslag =
        underlag.raknade().stream().filter(ett -> ett.nyckel().equals(rad.nyckel())).toList();
    forslag.stream()
        .filter(ett -> !ett.konto().isEmpty())
        .forEach(ett -> konton.merge(ett.koder(), ett.belopp(), Belopp::plus));
    dela(konton, rad.nyckel(), utanKonto(forslag));
    dela(konton, rad.nyckel(), rad.reducering());
    return konton;
  }

  private static Belopp utanKonto(List<Budgetforslag.Innehall> forslag) {
    return Belopp.summa(
        forslag.stream().filter(ett -> ett.konto().isEmpty()).map(Budgetforslag.Innehall::belopp));
  }

  private static void dela(Map<Kodstrang, Belopp> konton, Budgetnyckel nyckel, Belopp belopp) {
    if (belopp.arNoll()) {
      return;
    }
    List<Kodstrang> kostnader =
        konton.entrySet().stream()
            .filter(rad -> !rad.getKey().konto().startsWith("3") && rad.getValue().arPositivt())
            .map(Map.Entry::getKey)
            .toList();
    if (kostnader.isEmpty()) {
      throw new Konflikt(
          "Ansvar %s, verksamhet %s har inga kostnader att dela beloppet efter. Ange konto i förslaget."
              .formatted(nyckel.ansvar(), nyckel.verksamhet()));
    }
    List<Belopp> delar = belopp.fordela(vikter(kostnader, konton));
    for (int i = 0; i < delar.size(); i++) {
      konton.merge(kostnader.get(i), delar.get(i), Belopp::plus);
    }
  }

  /** Shared as this year; a municipality that does not book one gets none. */
  private Map<Kodstrang, Belopp> kommunbidrag() {
    Map<Kodstrang, Belopp> fore =
        grund.kommunbidrag().stream()
            .collect(toMap(Grundrad::koder, rad -> rad.belopp().absolut()));
    List<Kodstrang> koder = fore.keySet().stream().sorted(Grund.ORDNING).toList();
    Map<Kodstrang, Belopp> nya = new TreeMap<>(Grund.ORDNING);
    if (fore.values().stream().anyMatch(Belopp::arPositivt)) {
      List<Belopp> delar = fordelning.ramen().negerat().fordela(vikter(koder, fore));
      for (int i = 0; i < delar.size(); i++) {
        nya.put(koder.get(i), delar.get(i));
      }
    }
    return nya;
  }

  private static List<BigDecimal> vikter(List<Kodstrang> koder, Map<Kodstrang, Belopp> belopp) {
    List<BigDecimal> vikter = new ArrayList<>();
    koder.forEach(kod -> vikter.add(belopp.getOrDefault(kod, Belopp.NOLL).kronor()));
    return vikter;
  }

  private static List<Belopp> manader(Belopp belopp, @Nullable List<Belopp> profil) {
    return profil == null
        ? belopp.tolftedelar()
        : belopp.fordela(profil.stream().map(manad -> manad.absolut().kronor()).toList());
  }
}

package se.omtanke.ekonomi.inlasning;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.omtanke.ekonomi.Falt;
import se.omtanke.filformat.Siepost;
import se.omtanke.filformat.Siepost.Periodbudget;
import se.omtanke.regler.Belopp;

/**
 * Budget in a SIE file: the months of each account, put together to a year. Budgets on objects
 * overlap those of the whole account and are passed by.
 */
final class Siebudget implements Sieposttolk {

  private record Konto(int rad, List<Belopp> manader) {}

  private final Map<String, Konto> konton = new TreeMap<>();

  @Override
  public List<Lasrad> rader(Siepost post) {
    if (post instanceof Periodbudget budget
        && budget.arsnummer() == 0
        && budget.objekt().isEmpty()) {
      Konto konto = konton.computeIfAbsent(budget.konto(), _ -> new Konto(budget.rad(), noll()));
      int manad = budget.period().getMonthValue() - 1;
      konto.manader().set(manad, konto.manader().get(manad).plus(budget.belopp()));
    }
    return List.of();
  }

  @Override
  public List<Lasrad> sist() {
    return konton.entrySet().stream().map(konto -> rad(konto.getKey(), konto.getValue())).toList();
  }

  private static Lasrad rad(String konto, Konto budget) {
    Map<Falt, String> celler = new EnumMap<>(Falt.class);
    celler.put(Falt.KONTO, konto);
    celler.put(Falt.BELOPP, text(Belopp.summa(budget.manader())));
    celler.put(Falt.FORDELNING, "egen");
    return new Lasrad(
        budget.rad(), celler, budget.manader().stream().map(Siebudget::text).toList());
  }

  private static List<Belopp> noll() {
    return new ArrayList<>(Collections.nCopies(Month.values().length, Belopp.NOLL));
  }

  private static String text(Belopp belopp) {
    return belopp.kronor().toPlainString();
  }
}

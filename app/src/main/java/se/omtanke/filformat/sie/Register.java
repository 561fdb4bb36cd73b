package se.omtanke.filformat.sie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.omtanke.filformat.Siepost;

/** What the file has declared so far, for later posts to be held against. */
final class Register {

  private static final int MAX_KONTON = 200_000;
  private static final int MAX_AR = 100;

  private final Set<String> konton = new HashSet<>();
  private final Map<Integer, Siepost.Rar> ar = new TreeMap<>();

  void konto(Faltlasare falt, String konto) {
    konton.add(konto);
    if (konton.size() > MAX_KONTON) {
      throw falt.fel("kontonr", "är fler än " + MAX_KONTON);
    }
  }

  void ar(Faltlasare falt, Siepost.Rar rar) {
    ar.put(rar.arsnummer(), rar);
    if (ar.size() > MAX_AR) {
      throw falt.fel("årsnr", "är fler än " + MAX_AR);
    }
  }

  /**
   * An account that is used.
   *
   * @throws se.omtanke.filformat.Filfel if the file declares accounts, but not this one
   */
  String kant(Faltlasare falt, String konto) {
    if (!konton.isEmpty() && !konton.contains(konto)) {
      throw falt.fel("kontonr", konto + " saknar #KONTO i filen");
    }
    return konto;
  }

  /** A month that must lie in its year, if the file declares that year. */
  void provaPeriod(Faltlasare falt, int arsnummer, YearMonth period) {
    Siepost.Rar rar = ar.get(arsnummer);
    if (rar != null && (utanfor(rar, period.atEndOfMonth()) && utanfor(rar, period.atDay(1)))) {
      throw falt.fel("period", period + " ligger utanför räkenskapsåret " + text(rar));
    }
  }

  /** A day that must lie in one of the years, if the file declares any. */
  void provaDag(Faltlasare falt, LocalDate dag) {
    if (!ar.isEmpty() && ar.values().stream().allMatch(rar -> utanfor(rar, dag))) {
      throw falt.fel("verdatum", dag + " ligger utanför räkenskapsåret i #RAR");
    }
  }

  private static boolean utanfor(Siepost.Rar rar, LocalDate dag) {
    return dag.isBefore(rar.fran()) || dag.isAfter(rar.till());
  }

  private static String text(Siepost.Rar rar) {
    return rar.fran() + "–" + rar.till();
  }
}

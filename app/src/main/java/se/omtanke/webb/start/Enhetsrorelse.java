package se.omtanke.webb.start;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Sammanstallning;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.regler.Belopp;

/**
 * How far one figure of a unit has moved so far this year. Amounts have the ledger's sign.
 *
 * @param om what the figure is about
 * @param utfall the outcome so far
 * @param budget the budget of the same months
 * @param ifjol last year's outcome in the same months
 */
record Enhetsrorelse(Om om, Belopp utfall, Belopp budget, Belopp ifjol) {

  /** What a figure is about: what the money is for, and what kind of cost or income. */
  record Om(String verksamhet, Kontoklass klass) {

    /** Whether it is about these codes too. */
    boolean galler(Kodstrang koder) {
      return verksamhet.equals(koder.verksamhet())
          && Kontoklass.av(koder.konto()).equals(Optional.of(klass));
    }
  }

  private static final Comparator<Enhetsrorelse> STORST =
      comparing((Enhetsrorelse rorelse) -> rorelse.avvikelse().absolut())
          .reversed()
          .thenComparing(rorelse -> rorelse.om().verksamhet())
          .thenComparing(rorelse -> rorelse.om().klass());

  /** Budget less outcome: what is left, or missing when it is negative. */
  Belopp avvikelse() {
    return budget.minus(utfall);
  }

  /** How much more than in the same months last year. */
  Belopp mot() {
    return utfall.minus(ifjol);
  }

  /** All figures of these ansvar codes to and with a period, the one furthest from budget first. */
  static List<Enhetsrorelse> alla(
      Sammanstallning underlag, Bokforingsperiod till, Predicate<String> ansvar) {
    Map<Om, Belopp> utfall = summor(underlag.utfall(), till, ansvar);
    Map<Om, Belopp> budget = summor(underlag.budget(), till, ansvar);
    Map<Om, Belopp> ifjol =
        summor(underlag.utfall(), new Bokforingsperiod(till.ar() - 1, till.nummer()), ansvar);
    Set<Om> alla = new HashSet<>(utfall.keySet());
    alla.addAll(budget.keySet());
    List<Enhetsrorelse> rorelser = new ArrayList<>();
    for (Om om : alla) {
      rorelser.add(new Enhetsrorelse(om, i(utfall, om), i(budget, om), i(ifjol, om)));
    }
    rorelser.sort(STORST);
    return rorelser;
  }

  private static Belopp i(Map<Om, Belopp> summor, Om om) {
    return summor.getOrDefault(om, Belopp.NOLL);
  }

  private static Map<Om, Belopp> summor(
      List<Ekonomipost> poster, Bokforingsperiod till, Predicate<String> ansvar) {
    Map<Om, Belopp> summor = new HashMap<>();
    for (Ekonomipost post : poster) {
      if (iTiden(post, till) && ansvar.test(post.koder().ansvar())) {
        Kontoklass.av(post.koder().konto())
            .filter(Kontoklass::arResultat)
            .ifPresent(
                klass ->
                    summor.merge(
                        new Om(post.koder().verksamhet(), klass), post.belopp(), Belopp::plus));
      }
    }
    return summor;
  }

  private static boolean iTiden(Ekonomipost post, Bokforingsperiod till) {
    return post.tid() instanceof Bokforingsperiod(int ar, int nummer)
        && ar == till.ar()
        && nummer >= 1
        && nummer <= till.nummer();
  }
}

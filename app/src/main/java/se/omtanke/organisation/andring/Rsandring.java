package se.omtanke.organisation.andring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Rsandel;
import se.omtanke.regler.Period;

/** One change of how codes are reported to RS. */
public sealed interface Rsandring {

  /**
   * How codes are reported after the change.
   *
   * @throws OgiltigIndata if it speaks of codes that mean nothing in the year
   */
  Set<Rsandel> pa(Collection<Rsandel> fore, Kodregister koder);

  /** A code is reported so in a year, in place of what was said; nothing said takes it away. */
  record Fordelning(Koddel del, String kod, int ar, List<Rsandel> andelar) implements Rsandring {
    public Fordelning {
      andelar = List.copyOf(andelar);
    }

    @Override
    public Set<Rsandel> pa(Collection<Rsandel> fore, Kodregister koder) {
      if (!galler(koder, del, kod, ar)) {
        throw new OgiltigIndata("kod", "Koden %s betyder inget %d.".formatted(kod, ar));
      }
      Set<Rsandel> efter = new HashSet<>(fore);
      efter.removeIf(andel -> andel.del() == del && andel.kod().equals(kod) && andel.ar() == ar);
      efter.addAll(andelar);
      return efter;
    }
  }

  /** The codes that have nothing said for a year are reported as another year. */
  record Kopia(int fran, int till) implements Rsandring {
    @Override
    public Set<Rsandel> pa(Collection<Rsandel> fore, Kodregister koder) {
      Stream<Rsandel> nya =
          fore.stream()
              .filter(andel -> andel.ar() == fran)
              .filter(andel -> galler(koder, andel.del(), andel.kod(), till))
              .filter(andel -> fore.stream().noneMatch(annan -> samma(andel, annan)))
              .map(
                  andel ->
                      new Rsandel(andel.del(), andel.kod(), till, andel.rsKod(), andel.andel()));
      Set<Rsandel> efter = new HashSet<>(fore);
      nya.forEach(efter::add);
      return efter;
    }

    private boolean samma(Rsandel andel, Rsandel annan) {
      return annan.ar() == till && annan.del() == andel.del() && annan.kod().equals(andel.kod());
    }
  }

  private static boolean galler(Kodregister koder, Koddel del, String kod, int ar) {
    return koder.koder(del).stream()
        .anyMatch(en -> en.kod().equals(kod) && en.giltig().overlappar(Period.ar(ar)));
  }
}

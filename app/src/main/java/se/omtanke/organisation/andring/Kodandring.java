package se.omtanke.organisation.andring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.regler.Period;
import se.omtanke.regler.Tidslinje;
import se.omtanke.regler.Tidslinje.Segment;

/** One change of what codes mean. */
public sealed interface Kodandring {

  /** The part of the code string that it is about. */
  Koddel del();

  /** The code. */
  String kod();

  /**
   * What the codes mean after the change.
   *
   * @throws OgiltigIndata if it speaks of what is not there, or of what already is
   */
  Set<Kod> pa(Collection<Kod> fore);

  /** A code begins to mean something. */
  record NyKod(Kod ny) implements Kodandring {
    @Override
    public Koddel del() {
      return ny.del();
    }

    @Override
    public String kod() {
      return ny.kod();
    }

    @Override
    public Set<Kod> pa(Collection<Kod> fore) {
      Tidslinje<String> redan = betydelser(fore, del(), kod()).snitt(ny.giltig());
      if (!redan.arTom()) {
        Segment<String> forsta = redan.segment().getFirst();
        throw new OgiltigIndata(
            "kod",
            "Koden betyder redan \"%s\" %s. Byt betydelse i stället, eller välj en annan tid."
                .formatted(forsta.varde(), forsta.period()));
      }
      Set<Kod> efter = new HashSet<>(fore);
      efter.add(ny);
      return efter;
    }
  }

  /** A code means something else from a day on, for as long as it means anything. */
  record OmdoptKod(Koddel del, String kod, String benamning, LocalDate fran) implements Kodandring {
    @Override
    public Set<Kod> pa(Collection<Kod> fore) {
      kravFinns(fore, del, kod, fran, "fran");
      return med(
          fore,
          del,
          kod,
          tid -> {
            List<Segment<String>> delar = new ArrayList<>(tid.utan(Period.fran(fran)).segment());
            delar.addAll(tid.snitt(Period.fran(fran)).map(_ -> benamning).segment());
            return new Tidslinje<>(delar);
          });
    }
  }

  /** A code means nothing from a day on. */
  record AvslutadKod(Koddel del, String kod, LocalDate fran) implements Kodandring {
    @Override
    public Set<Kod> pa(Collection<Kod> fore) {
      kravFinns(fore, del, kod, fran.minusDays(1), "sista");
      return med(fore, del, kod, tid -> tid.utan(Period.fran(fran)));
    }
  }

  /** What a code means through time. */
  static Tidslinje<String> betydelser(Collection<Kod> koder, Koddel del, String kod) {
    return new Tidslinje<>(
        koder.stream()
            .filter(en -> en.del() == del && en.kod().equals(kod))
            .map(en -> new Segment<>(en.giltig(), en.benamning()))
            .toList());
  }

  private static Set<Kod> med(
      Collection<Kod> fore, Koddel del, String kod, UnaryOperator<Tidslinje<String>> byt) {
    Set<Kod> efter = new HashSet<>(fore);
    efter.removeIf(en -> en.del() == del && en.kod().equals(kod));
    byt.apply(betydelser(fore, del, kod))
        .segment()
        .forEach(bit -> efter.add(new Kod(del, kod, bit.varde(), bit.period())));
    return efter;
  }

  private static void kravFinns(
      Collection<Kod> fore, Koddel del, String kod, LocalDate dag, String falt) {
    if (betydelser(fore, del, kod).varde(dag).isEmpty()) {
      throw new OgiltigIndata(
          falt, "Koden %s betyder inget %s. Välj en annan dag.".formatted(kod, dag));
    }
  }
}

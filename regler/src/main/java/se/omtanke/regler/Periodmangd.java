package se.omtanke.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A set of days, kept as the fewest possible periods: in order of time, with days between them. Two
 * sets of the same days are therefore equal, however they came about.
 *
 * @param perioder the periods; given in any order, overlapping or touching, they are put in order
 */
public record Periodmangd(List<Period> perioder) {

  /** No days. */
  public static final Periodmangd TOM = new Periodmangd(List.of());

  /** All days. */
  public static final Periodmangd ALLTID = av(Period.ALLTID);

  /** The days of the periods. */
  public Periodmangd {
    perioder = Tidsordning.hopslagna(perioder.stream().sorted().toList(), Period::union);
  }

  /** The days of the periods. */
  public static Periodmangd av(Period... perioder) {
    return new Periodmangd(List.of(perioder));
  }

  /** The days of the periods. */
  public static Periodmangd av(Collection<Period> perioder) {
    return new Periodmangd(List.copyOf(perioder));
  }

  /** Whether there are no days. */
  public boolean arTom() {
    return perioder.isEmpty();
  }

  /** Whether the day belongs to the set. */
  public boolean innehaller(LocalDate dag) {
    return vid(dag).isPresent();
  }

  /** Whether every day of the period belongs to the set. */
  public boolean innehaller(Period period) {
    return vid(period.fran()).filter(egen -> egen.innehaller(period)).isPresent();
  }

  /** The days that belong to this, to the other or to both. */
  public Periodmangd union(Periodmangd annan) {
    return new Periodmangd(Stream.concat(perioder.stream(), annan.perioder.stream()).toList());
  }

  /** The days that belong to both: those missing in neither. */
  public Periodmangd snitt(Periodmangd annan) {
    return komplement().union(annan.komplement()).komplement();
  }

  /** The days of this that do not belong to the other. */
  public Periodmangd minus(Periodmangd annan) {
    return snitt(annan.komplement());
  }

  /** The days that do not belong to this. */
  public Periodmangd komplement() {
    List<Period> mellan = new ArrayList<>();
    LocalDate borjan = Period.UTAN_BORJAN;
    for (Period period : perioder) {
      if (borjan.isBefore(period.fran())) {
        mellan.add(new Period(borjan, period.fran()));
      }
      borjan = period.till();
    }
    if (borjan.isBefore(Period.TILLS_VIDARE)) {
      mellan.add(Period.fran(borjan));
    }
    return new Periodmangd(mellan);
  }

  /** The days of the period that do not belong to the set. */
  public Periodmangd luckor(Period inom) {
    return av(inom).minus(this);
  }

  /** The shortest period that holds every day, unless there are none. */
  public Optional<Period> spann() {
    return arTom()
        ? Optional.empty()
        : Optional.of(new Period(perioder.getFirst().fran(), perioder.getLast().till()));
  }

  /** The number of days, if there is a first and a last. */
  public OptionalLong dagar() {
    return perioder.stream().allMatch(period -> period.dagar().isPresent())
        ? OptionalLong.of(perioder.stream().mapToLong(p -> p.dagar().orElseThrow()).sum())
        : OptionalLong.empty();
  }

  private Optional<Period> vid(LocalDate dag) {
    return Tidsordning.vid(dag, perioder, Function.identity());
  }
}

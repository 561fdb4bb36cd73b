package se.omtanke.regler;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * A run of days, half-open: the first day belongs to it, {@code till} does not. Never empty.
 *
 * <p>Half-open periods meet without gap or overlap and their lengths add up; people are shown the
 * last day instead ({@link #tillOchMed}, {@link #toString}).
 *
 * @param fran the first day, or {@link #UTAN_BORJAN}
 * @param till the day after the last, or {@link #TILLS_VIDARE}
 */
public record Period(LocalDate fran, LocalDate till) implements Comparable<Period> {

  /** Stands for "since ever" as {@code fran}; a database knows it as {@code -infinity}. */
  public static final LocalDate UTAN_BORJAN = LocalDate.MIN;

  /** Stands for "until further notice" as {@code till}; {@code infinity} in a database. */
  public static final LocalDate TILLS_VIDARE = LocalDate.MAX;

  /** All days. */
  public static final Period ALLTID = new Period(UTAN_BORJAN, TILLS_VIDARE);

  private static final Comparator<Period> TIDSORDNING =
      comparing((Period period) -> period.fran).thenComparing(period -> period.till);

  /**
   * A period from a day until, but not including, another.
   *
   * @throws IllegalArgumentException if no day lies between them
   */
  public Period {
    if (!fran.isBefore(till)) {
      throw new IllegalArgumentException("No day from " + fran + " until " + till);
    }
  }

  /** From a day on, until further notice. */
  public static Period fran(LocalDate fran) {
    return new Period(fran, TILLS_VIDARE);
  }

  /** All days before one. */
  public static Period framTill(LocalDate till) {
    return new Period(UTAN_BORJAN, till);
  }

  /** From a first day to a last, both included: <i>fr.o.m. … t.o.m. …</i>. */
  public static Period franTillOchMed(LocalDate forsta, LocalDate sista) {
    return new Period(forsta, sista.plusDays(1));
  }

  /** One day. */
  public static Period dag(LocalDate dag) {
    return franTillOchMed(dag, dag);
  }

  /** A calendar month. */
  public static Period manad(YearMonth manad) {
    return franTillOchMed(manad.atDay(1), manad.atEndOfMonth());
  }

  /** A calendar year. */
  public static Period ar(int ar) {
    return new Period(LocalDate.of(ar, 1, 1), LocalDate.of(ar + 1, 1, 1));
  }

  /** The last day, if there is one. */
  public Optional<LocalDate> tillOchMed() {
    return arTillsVidare() ? Optional.empty() : Optional.of(till.minusDays(1));
  }

  /** Whether it has no first day. */
  public boolean arUtanBorjan() {
    return fran.equals(UTAN_BORJAN);
  }

  /** Whether it has no last day. */
  public boolean arTillsVidare() {
    return till.equals(TILLS_VIDARE);
  }

  /** Whether the day belongs to the period. */
  public boolean innehaller(LocalDate dag) {
    return !dag.isBefore(fran) && dag.isBefore(till);
  }

  /** Whether every day of the other belongs to this. */
  public boolean innehaller(Period annan) {
    return !annan.fran.isBefore(fran) && !annan.till.isAfter(till);
  }

  /** Whether some day belongs to both. */
  public boolean overlappar(Period annan) {
    return fran.isBefore(annan.till) && annan.fran.isBefore(till);
  }

  /** Whether one begins the day after the other ends. */
  public boolean angransar(Period annan) {
    return till.equals(annan.fran) || annan.till.equals(fran);
  }

  /** The days that belong to both, if any. */
  public Optional<Period> snitt(Period annan) {
    return overlappar(annan)
        ? Optional.of(new Period(senaste(fran, annan.fran), tidigaste(till, annan.till)))
        : Optional.empty();
  }

  /** Both as one period, unless there are days between them. */
  public Optional<Period> union(Period annan) {
    return overlappar(annan) || angransar(annan)
        ? Optional.of(new Period(tidigaste(fran, annan.fran), senaste(till, annan.till)))
        : Optional.empty();
  }

  /** The days of this that do not belong to the other. */
  public Periodmangd minus(Period annan) {
    return Periodmangd.av(this).minus(Periodmangd.av(annan));
  }

  /**
   * The same period so many days later (earlier if negative). An open end stays open. Days only:
   * months differ in length, and a short period moved by months could lose all its days.
   */
  public Period skjutDagar(long dagar) {
    return new Period(
        arUtanBorjan() ? fran : fran.plusDays(dagar),
        arTillsVidare() ? till : till.plusDays(dagar));
  }

  /** The number of days, if both ends are known. */
  public OptionalLong dagar() {
    return arUtanBorjan() || arTillsVidare()
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(fran, till));
  }

  /** The pieces, in order of time, when a new one begins on each of the days. */
  public List<Period> delaVid(Collection<LocalDate> dagar) {
    List<Period> delar = new ArrayList<>();
    LocalDate borjan = fran;
    for (LocalDate dag : new TreeSet<>(dagar)) {
      if (dag.isAfter(borjan) && dag.isBefore(till)) {
        delar.add(new Period(borjan, dag));
        borjan = dag;
      }
    }
    delar.add(new Period(borjan, till));
    return List.copyOf(delar);
  }

  /** In order of the first day, then of the last. */
  @Override
  public int compareTo(Period annan) {
    return TIDSORDNING.compare(this, annan);
  }

  /** As people read it: {@code 2026-01-01 t.o.m. 2026-03-31}. */
  @Override
  public String toString() {
    if (arTillsVidare()) {
      return arUtanBorjan() ? "alltid" : "fr.o.m. " + fran;
    }
    String sista = till.minusDays(1).toString();
    if (arUtanBorjan()) {
      return "t.o.m. " + sista;
    }
    return sista.equals(fran.toString()) ? sista : fran + " t.o.m. " + sista;
  }

  private static LocalDate senaste(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate tidigaste(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}

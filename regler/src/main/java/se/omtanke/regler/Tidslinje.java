package se.omtanke.regler;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What held when: at most one value per day, kept as the fewest possible segments in order of time.
 * Two lines with the same value on every day are therefore equal, however they came about.
 *
 * <p>A rule that rests on several things that change over time lays their lines together ({@link
 * #sammanfoga}): time is cut at every change, each slice is computed by itself, and equal
 * neighbours become one again.
 *
 * @param segment the values with their periods; given in any order, they are put in order
 * @param <T> the value, immutable and with equality by content
 */
public record Tidslinje<T>(List<Segment<T>> segment) {

  /**
   * A value and the period in which it holds.
   *
   * @param period when it holds
   * @param varde what holds
   * @param <T> the value
   */
  public record Segment<T>(Period period, T varde) {

    private Optional<Segment<T>> ihopMed(Segment<T> nasta) {
      if (period.overlappar(nasta.period)) {
        throw new IllegalArgumentException(
            "Two values on one day: " + period + ", " + nasta.period);
      }
      return varde.equals(nasta.varde)
          ? period.union(nasta.period).map(ett -> new Segment<>(ett, varde))
          : Optional.empty();
    }
  }

  /**
   * The line of the segments.
   *
   * @throws IllegalArgumentException if two of them share a day
   */
  public Tidslinje {
    List<Segment<T>> ordnade = segment.stream().sorted(comparing(Segment::period)).toList();
    segment = Tidsordning.hopslagna(ordnade, Segment::ihopMed);
  }

  /** A line without any value. */
  public static <T> Tidslinje<T> tom() {
    return new Tidslinje<>(List.of());
  }

  /** Whether there is no value on any day. */
  public boolean arTom() {
    return segment.isEmpty();
  }

  /** The same line with this value in the period, whatever held there before. */
  public Tidslinje<T> satt(Period period, T varde) {
    return new Tidslinje<>(
        Stream.concat(utan(period).segment.stream(), Stream.of(new Segment<>(period, varde)))
            .toList());
  }

  /** The same line without any value in the period. */
  public Tidslinje<T> utan(Period period) {
    return inom(Periodmangd.av(period).komplement());
  }

  /** The value on the day, if there is one. */
  public Optional<T> varde(LocalDate dag) {
    return Tidsordning.vid(dag, segment, Segment::period).map(Segment::varde);
  }

  /** The part of the line that lies in the period. */
  public Tidslinje<T> snitt(Period period) {
    return inom(Periodmangd.av(period));
  }

  /** The days that have a value. */
  public Periodmangd tackning() {
    return new Periodmangd(segment.stream().map(Segment::period).toList());
  }

  /** The days of the period that have no value. */
  public Periodmangd luckor(Period inom) {
    return tackning().luckor(inom);
  }

  /** Each value turned into another. */
  public <U> Tidslinje<U> map(Function<? super T, ? extends U> byt) {
    return new Tidslinje<>(
        segment.stream().map(del -> new Segment<U>(del.period(), byt.apply(del.varde()))).toList());
  }

  /** The values that meet the condition. */
  public Tidslinje<T> filter(Predicate<? super T> villkor) {
    return new Tidslinje<>(segment.stream().filter(del -> villkor.test(del.varde())).toList());
  }

  /** The two lines combined on the days where both have a value. */
  public <U, V> Tidslinje<V> sammanfoga(
      Tidslinje<U> annan, BiFunction<? super T, ? super U, ? extends V> ihop) {
    return sammanfogaGlest(
        annan, (egen, andra) -> egen.flatMap(t -> andra.map(u -> ihop.apply(t, u))));
  }

  /**
   * The two lines combined on the days where at least one has a value. The function is asked once
   * for each slice between two changes and may leave it without value.
   */
  public <U, V> Tidslinje<V> sammanfogaGlest(
      Tidslinje<U> annan,
      BiFunction<? super Optional<T>, ? super Optional<U>, Optional<? extends V>> ihop) {
    TreeSet<LocalDate> brytdagar = new TreeSet<>(brytdagar());
    brytdagar.addAll(annan.brytdagar());
    return new Tidslinje<>(
        Period.ALLTID.delaVid(brytdagar).stream()
            .flatMap(
                bit ->
                    kombinerat(bit.fran(), annan, ihop).stream()
                        .map(varde -> new Segment<V>(bit, varde)))
            .toList());
  }

  private <U, V> Optional<? extends V> kombinerat(
      LocalDate dag,
      Tidslinje<U> annan,
      BiFunction<? super Optional<T>, ? super Optional<U>, Optional<? extends V>> ihop) {
    Optional<T> egen = varde(dag);
    Optional<U> andra = annan.varde(dag);
    return egen.isEmpty() && andra.isEmpty() ? Optional.empty() : ihop.apply(egen, andra);
  }

  private List<LocalDate> brytdagar() {
    return segment.stream()
        .flatMap(del -> Stream.of(del.period().fran(), del.period().till()))
        .toList();
  }

  private Tidslinje<T> inom(Periodmangd dagar) {
    return new Tidslinje<>(
        segment.stream()
            .flatMap(
                del ->
                    Periodmangd.av(del.period()).snitt(dagar).perioder().stream()
                        .map(bit -> new Segment<>(bit, del.varde())))
            .toList());
  }
}

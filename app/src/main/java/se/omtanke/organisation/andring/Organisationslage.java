package se.omtanke.organisation.andring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Organisationsbrist;
import se.omtanke.organisation.Organisationsprovning;
import se.omtanke.organisation.Succession;
import se.omtanke.regler.Period;
import se.omtanke.regler.Tidslinje;
import se.omtanke.regler.Tidslinje.Segment;

/**
 * All that is stated of an organisation at one moment, for all time.
 *
 * @param versioner what each unit is and when
 * @param foljd what followed what
 */
public record Organisationslage(Set<Enhetsversion> versioner, Set<Succession> foljd) {

  public Organisationslage {
    versioner = Set.copyOf(versioner);
    foljd = Set.copyOf(foljd);
  }

  /** What is stated by these rows. */
  public static Organisationslage av(
      Collection<Enhetsversion> versioner, Collection<Succession> foljd) {
    return new Organisationslage(new HashSet<>(versioner), new HashSet<>(foljd));
  }

  /** What does not hold in it; empty when it can be stated so. */
  public List<Organisationsbrist> brister() {
    return Organisationsprovning.av(versioner, foljd);
  }

  /** The keys of all units there are or have been. */
  public Set<String> nycklar() {
    Set<String> nycklar = new HashSet<>();
    versioner.forEach(version -> nycklar.add(version.nyckel()));
    return nycklar;
  }

  /** What a unit is through time; each value holds always by itself, so that values compare. */
  public Tidslinje<Enhetsversion> tidslinje(String nyckel) {
    return new Tidslinje<>(
        versioner.stream()
            .filter(version -> version.nyckel().equals(nyckel))
            .map(version -> new Segment<>(version.giltig(), version.under(Period.ALLTID)))
            .toList());
  }

  /** What a unit is on a day. */
  public Optional<Enhetsversion> pa(String nyckel, LocalDate dag) {
    return versioner.stream()
        .filter(version -> version.nyckel().equals(nyckel) && version.giltig().innehaller(dag))
        .findFirst();
  }

  /** The last name of a unit; its key if there is no such unit. */
  public String namn(String nyckel) {
    return versioner.stream()
        .filter(version -> version.nyckel().equals(nyckel))
        .max(Comparator.comparing(Enhetsversion::giltig))
        .map(Enhetsversion::namn)
        .orElse(nyckel);
  }

  /** The same organisation where a unit is this through time. */
  Organisationslage med(String nyckel, Tidslinje<Enhetsversion> ny) {
    Stream<Enhetsversion> andra =
        versioner.stream().filter(version -> !version.nyckel().equals(nyckel));
    Stream<Enhetsversion> hennes =
        ny.segment().stream().map(del -> del.varde().under(del.period()));
    return av(Stream.concat(andra, hennes).toList(), foljd);
  }

  /** The same organisation where a unit is another during a period; where it is not, nothing is. */
  Organisationslage med(String nyckel, Period period, UnaryOperator<Enhetsversion> byt) {
    Tidslinje<Enhetsversion> fore = tidslinje(nyckel);
    List<Segment<Enhetsversion>> delar = new ArrayList<>(fore.utan(period).segment());
    delar.addAll(fore.snitt(period).map(byt).segment());
    return med(nyckel, new Tidslinje<>(delar));
  }

  /** The same organisation with one more succession. */
  Organisationslage med(Succession steg) {
    Set<Succession> fler = new LinkedHashSet<>(foljd);
    fler.add(steg);
    return new Organisationslage(versioner, fler);
  }
}

package se.omtanke.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A municipality's organisation through all time, as it was known at one moment. */
public final class Organisationshistorik {

  private final List<Enhet> versioner;
  private final List<Succession> successioner;
  private final Map<UUID, List<Enhet>> perEnhet;
  private final Map<LocalDate, Organisationstrad> trad = new ConcurrentHashMap<>();

  /** The history of these versions and what followed what. */
  public Organisationshistorik(List<Enhet> versioner, List<Succession> successioner) {
    this.versioner = List.copyOf(versioner);
    this.successioner =
        successioner.stream()
            .sorted(comparing(Succession::datum).thenComparing(Succession::till))
            .toList();
    perEnhet = versioner.stream().collect(groupingBy(Enhet::id));
  }

  /** The organisation on a day. */
  public Organisationstrad trad(LocalDate dag) {
    return trad.computeIfAbsent(
        dag,
        ny ->
            new Organisationstrad(
                ny, versioner.stream().filter(v -> v.version().giltig().innehaller(ny)).toList()));
  }

  /** All that is said of all units. */
  public List<Enhetsversion> allaVersioner() {
    return versioner.stream().map(Enhet::version).toList();
  }

  /** What a unit has been, in the order of time; empty if there is no such unit. */
  public List<Enhet> versioner(UUID id) {
    return perEnhet.getOrDefault(id, List.of()).stream()
        .sorted(comparing(enhet -> enhet.version().giltig()))
        .toList();
  }

  /** The unit with this key as it was last, whether it still exists or not. */
  public Optional<Enhet> senast(String nyckel) {
    return versioner.stream()
        .filter(enhet -> enhet.nyckel().equals(nyckel))
        .max(comparing(enhet -> enhet.version().giltig()));
  }

  /** What followed what, in the order of time. */
  public List<Succession> successioner() {
    return successioner;
  }

  /** The successions after one day, up to and with another, day by day. */
  List<List<Succession>> handelsedagar(LocalDate efter, LocalDate tillOchMed) {
    return List.copyOf(
        successioner.stream()
            .filter(steg -> steg.datum().isAfter(efter) && !steg.datum().isAfter(tillOchMed))
            .collect(groupingBy(Succession::datum, TreeMap::new, toList()))
            .values());
  }

  /**
   * The day as of which a code on a day is to be understood: the one, from the year before up to
   * the day itself, when a unit named it most closely; of several, the last.
   */
  Optional<LocalDate> tolkningsdag(String ansvar, LocalDate datum) {
    LocalDate tidigast = LocalDate.of(datum.getYear() - 1, 1, 1);
    return versioner.stream()
        .map(Enhet::version)
        .filter(v -> !v.giltig().fran().isAfter(datum) && v.giltig().till().isAfter(tidigast))
        .flatMap(v -> v.ansvar().stream().map(gren -> new Namngiven(gren, senast(v, datum))))
        .filter(namngiven -> namngiven.gren().omfattar(ansvar))
        .max(comparingInt((Namngiven n) -> n.gren().skarpa()).thenComparing(Namngiven::dag))
        .map(Namngiven::dag);
  }

  private record Namngiven(Kodgren gren, LocalDate dag) {}

  private static LocalDate senast(Enhetsversion version, LocalDate datum) {
    LocalDate sista = version.giltig().till().minusDays(1);
    return sista.isBefore(datum) ? sista : datum;
  }

  /** What came of a unit and what it came of, in the order of time. */
  public List<Succession> successioner(String nyckel) {
    return successioner.stream()
        .filter(steg -> steg.fran().equals(nyckel) || steg.till().equals(nyckel))
        .toList();
  }

  @Override
  public boolean equals(Object annat) {
    return annat instanceof Organisationshistorik annan
        && versioner.equals(annan.versioner)
        && successioner.equals(annan.successioner);
  }

  @Override
  public int hashCode() {
    return Objects.hash(versioner, successioner);
  }
}

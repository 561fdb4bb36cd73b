package se.omtanke.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The organisation on one day: boards with what lies under them. */
public final class Organisationstrad {

  /** By code, those without last. */
  private static final Comparator<Enhet> KODORDNING =
      comparing((Enhet enhet) -> enhet.ansvar().isEmpty())
          .thenComparing(enhet -> enhet.ansvar().stream().findFirst().orElse(Kodgren.ALLA))
          .thenComparing(Enhet::namn)
          .thenComparing(Enhet::nyckel);

  /** A unit and the code by which it was found. */
  record Traff(Kodgren gren, Enhet enhet) {}

  /** The code that names the closest wins; of two alike, the unit that lies lowest. */
  private static final Comparator<Traff> NARMAST =
      comparingInt((Traff traff) -> traff.gren().skarpa())
          .thenComparing(traff -> traff.enhet().niva());

  private final LocalDate dag;
  private final Map<String, Enhet> enheter;
  private final Map<String, List<Enhet>> under;

  /** The tree of these units, each of them in the one version that holds on the day. */
  public Organisationstrad(LocalDate dag, Collection<Enhet> enheter) {
    this.dag = dag;
    this.enheter = enheter.stream().collect(toMap(Enhet::nyckel, enhet -> enhet));
    under =
        enheter.stream()
            .sorted(KODORDNING)
            .collect(groupingBy(enhet -> enhet.version().overordnad().orElse("")));
  }

  /** The day. */
  public LocalDate dag() {
    return dag;
  }

  /** The boards. */
  public List<Enhet> namnder() {
    return under.getOrDefault("", List.of());
  }

  /** The units right under one, in the order of their codes. */
  public List<Enhet> under(Enhet enhet) {
    return under.getOrDefault(enhet.nyckel(), List.of());
  }

  /** All units, each before what lies under it. */
  public List<Enhet> alla() {
    return namnder().stream().flatMap(this::gren).toList();
  }

  /** Every unit under one, however deep, in the order of the tree. */
  public List<Enhet> alltUnder(Enhet enhet) {
    return gren(enhet).skip(1).toList();
  }

  /** The unit with this identity, if it exists on the day. */
  public Optional<Enhet> enhet(UUID id) {
    return enheter.values().stream().filter(enhet -> enhet.id().equals(id)).findFirst();
  }

  /** The unit with this key, if it exists on the day. */
  public Optional<Enhet> enhet(String nyckel) {
    return Optional.ofNullable(enheter.get(nyckel));
  }

  /** The way to a unit from its board, both included. */
  public List<Enhet> vag(Enhet enhet) {
    List<Enhet> vag = new ArrayList<>();
    Optional<Enhet> steg = Optional.of(enhet);
    while (steg.isPresent()) {
      vag.addFirst(steg.get());
      steg = steg.flatMap(nedre -> nedre.version().overordnad()).flatMap(this::enhet);
    }
    return List.copyOf(vag);
  }

  /** The unit whose money an ansvar code is, if any: the one that names the code most closely. */
  public Optional<Enhet> enhetFor(String ansvar) {
    return traff(ansvar).map(Traff::enhet);
  }

  Optional<Traff> traff(String ansvar) {
    return enheter.values().stream()
        .flatMap(enhet -> enhet.ansvar().stream().map(gren -> new Traff(gren, enhet)))
        .filter(traff -> traff.gren().omfattar(ansvar))
        .max(NARMAST);
  }

  /**
   * Every unit that an ansvar code counts for, from the board down to the one whose money it is.
   */
  public List<Enhet> enheterFor(String ansvar) {
    return enhetFor(ansvar).map(this::vag).orElse(List.of());
  }

  private Stream<Enhet> gren(Enhet enhet) {
    return Stream.concat(Stream.of(enhet), under(enhet).stream().flatMap(this::gren));
  }
}

package se.omtanke.rapport;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a reader looks at a report: in which organisation, and without which of the posts that its
 * template lets a reader leave out.
 *
 * @param organisation whose organisation the figures are counted in
 * @param utan the names of what is left out, in order
 */
public record Rapportvinkel(Organisationsval organisation, SortedSet<String> utan) {

  /** As it was, with everything. */
  public static final Rapportvinkel VANLIG =
      new Rapportvinkel(Organisationsval.SOM_DET_VAR, new TreeSet<>());

  public Rapportvinkel {
    utan = Collections.unmodifiableSortedSet(new TreeSet<>(utan));
  }

  /**
   * Reads what an address says.
   *
   * @throws se.omtanke.grund.OgiltigIndata if it says something that cannot be chosen
   */
  public static Rapportvinkel las(String organisation, List<String> utan) {
    return new Rapportvinkel(Organisationsval.las(organisation), new TreeSet<>(utan));
  }

  /** Reads what {@link #skriven} has written. */
  public static Rapportvinkel las(String skriven) {
    List<String> delar = List.of(skriven.split("&", -1));
    return las(
        varden(delar, "organisation=").findFirst().orElse(Organisationsval.SOM_DET_VAR.kod()),
        varden(delar, "utan=").toList());
  }

  /** As an address writes it; empty for what is usual. */
  public String skriven() {
    Stream<String> val =
        organisation == Organisationsval.SOM_DET_VAR
            ? Stream.empty()
            : Stream.of("organisation=" + organisation.kod());
    return Stream.concat(val, utan.stream().map(namn -> "utan=" + namn))
        .collect(Collectors.joining("&"));
  }

  private static Stream<String> varden(List<String> delar, String nyckel) {
    return delar.stream()
        .filter(del -> del.startsWith(nyckel))
        .map(del -> del.substring(nyckel.length()));
  }
}

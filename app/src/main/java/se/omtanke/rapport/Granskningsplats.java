package se.omtanke.rapport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.rapport.berakning.Avsnittsresultat;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Statuslista;
import se.omtanke.rapport.berakning.Tabell;

/**
 * A place in a report: all of it, a section, a row of a table, or a figure.
 *
 * @param avsnitt the section's id; empty for the whole report
 * @param rad the row's id, or empty
 * @param kolumn the column's id, or empty
 */
public record Granskningsplats(String avsnitt, String rad, String kolumn) {

  /** The whole report. */
  public static final Granskningsplats HELA = new Granskningsplats("", "", "");

  private static final int DELAR = 3;

  /**
   * Reads a place as {@link #skriven} writes it.
   *
   * @throws OgiltigIndata if it is not written so
   */
  public static Granskningsplats las(String skriven) {
    List<String> delar = List.of(skriven.split("/", -1));
    if (delar.size() > DELAR) {
      throw new OgiltigIndata("plats", "Platsen skrivs avsnitt/rad/kolumn.");
    }
    return new Granskningsplats(del(delar, 0), del(delar, 1), del(delar, 2));
  }

  private static String del(List<String> delar, int nummer) {
    return nummer < delar.size() ? delar.get(nummer) : "";
  }

  /** As addresses and the database write it. */
  public String skriven() {
    return Stream.of(avsnitt, rad, kolumn)
        .filter(del -> !del.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** The place in the reader's words; empty when the report has no such place. */
  public Optional<String> iOrd(Rapport rapport) {
    return rapport.avsnitt().stream()
        .filter(en -> en.id().equals(avsnitt))
        .findFirst()
        .flatMap(this::iOrd);
  }

  private Optional<String> iOrd(Avsnittsresultat hittat) {
    String rubrik = hittat.rubrik().isEmpty() ? hittat.id() : hittat.rubrik();
    if (rad.isEmpty()) {
      return Optional.of(rubrik);
    }
    return switch (hittat) {
      case Tabell tabell ->
          tabell.rad(rad).flatMap(funnen -> iOrd(tabell, rubrik + ", " + funnen.namn()));
      case Statuslista lista -> lista.punkt(rad).map(punkt -> rubrik + ", " + punkt.text());
      default -> Optional.empty();
    };
  }

  private Optional<String> iOrd(Tabell tabell, String fore) {
    return kolumn.isEmpty()
        ? Optional.of(fore)
        : tabell.kolumn(kolumn).map(en -> fore + ", " + (en.grupp() + " " + en.rubrik()).strip());
  }
}

package se.omtanke.rapport.tryck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.omtanke.rapport.berakning.Cell;
import se.omtanke.rapport.berakning.Cellvarde;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Tabell.Kolumn;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.tal.Talenhet;

/**
 * A table laid out for print.
 *
 * @param tabell the table
 * @param rubrik the heading, or empty
 * @param tecken the sign legend, when it differs between the report's tables, or empty
 * @param namnrubrik the head over the names, or empty
 * @param lage how the table lies on the paper
 */
public record Trycktabell(
    Tabell tabell, String rubrik, String namnrubrik, String tecken, Lage lage) {

  private static final int FLEST_STAENDE = 8;

  /** A table with so few rows is not divided between pages. */
  private static final int FLEST_HELA = 16;

  /** A column head. */
  public record Kolumnhuvud(String rubrik, String klass) {}

  /** A head over some columns. */
  public record Grupphuvud(String text, int bredd, String klass) {}

  /** A row with the class that sets it. */
  public record Utskriftsrad(String kod, String namn, String klass, List<Utskriftscell> celler) {
    public Utskriftsrad {
      celler = List.copyOf(celler);
    }
  }

  /** A cell with the class that sets it. */
  public record Utskriftscell(String text, String klass) {}

  /** How a table lies on the paper. */
  public enum Lage {
    /** As the page does. */
    SOM_SIDAN("som-sidan"),
    /** On a page of its own, laid down. */
    LIGGANDE("liggande"),
    /** On a page of its own, laid down, with nothing after it. */
    LIGGANDE_SIST("liggande sist");

    private final String klass;

    Lage(String klass) {
      this.klass = klass;
    }
  }

  /** If a table has too many columns for a standing page. */
  static boolean arBred(Tabell tabell) {
    return tabell.synliga().size() > FLEST_STAENDE;
  }

  /** The classes that set the table. */
  public String klass() {
    return lage.klass
        + (arBred(tabell) ? " bred" : "")
        + (tabell.rader().size() <= FLEST_HELA ? " hel" : "");
  }

  /** The unit and, where it is needed, the sign. */
  public String enhetsrad() {
    String enheter =
        tabell.synliga().stream()
            .map(kolumn -> kolumn.form().enhet())
            .filter(enhet -> enhet != Talenhet.PROCENT)
            .map(Talenhet::skrivs)
            .distinct()
            .collect(Collectors.joining(" och "));
    return (enheter.isEmpty() ? "" : "Belopp i " + enheter + ". ") + tecken;
  }

  /** The column heads. */
  public List<Kolumnhuvud> kolumner() {
    return tabell.synliga().stream()
        .map(kolumn -> new Kolumnhuvud(kolumn.rubrik(), "tal"))
        .toList();
  }

  /** If any columns stand under a common head. */
  public boolean harGrupper() {
    return tabell.synliga().stream().anyMatch(kolumn -> !kolumn.grupp().isEmpty());
  }

  /** The common heads from left to right. */
  public List<Grupphuvud> grupper() {
    List<Grupphuvud> grupper = new ArrayList<>();
    for (Kolumn kolumn : tabell.synliga()) {
      boolean samma = !grupper.isEmpty() && grupper.getLast().text().equals(kolumn.grupp());
      int bredd = samma ? grupper.removeLast().bredd() + 1 : 1;
      grupper.add(new Grupphuvud(kolumn.grupp(), bredd, kolumn.grupp().isEmpty() ? "tom" : ""));
    }
    return grupper;
  }

  /** The rows; a heading has an empty cell for every column. */
  public List<Utskriftsrad> rader() {
    return tabell.rader().stream()
        .map(
            rad ->
                new Utskriftsrad(
                    rad.kod(), rad.namn(), rad.slag().name().toLowerCase(Locale.ROOT), celler(rad)))
        .toList();
  }

  private List<Utskriftscell> celler(Tabellrad rad) {
    return IntStream.range(0, tabell.kolumner().size())
        .filter(plats -> !tabell.kolumner().get(plats).dold())
        .mapToObj(plats -> rad.celler().isEmpty() ? new Utskriftscell("", "tal") : cell(rad, plats))
        .toList();
  }

  private static Utskriftscell cell(Tabellrad rad, int plats) {
    Cell cell = rad.celler().get(plats);
    return new Utskriftscell(
        cell.text(), cell.varde() instanceof Cellvarde.Textvarde ? "ord" : "tal");
  }

  /** What must be told under the table, the columns' definitions last. */
  public List<String> noter() {
    List<String> noter = new ArrayList<>(tabell.noter());
    String definitioner =
        tabell.synliga().stream()
            .filter(kolumn -> !kolumn.rubrik().equals(kolumn.definition()) && !sagerSig(kolumn))
            .map(kolumn -> namn(kolumn) + ": " + kolumn.definition())
            .collect(Collectors.joining("; "));
    if (!definitioner.isEmpty()) {
      noter.add(definitioner + (definitioner.endsWith(".") ? "" : "."));
    }
    return noter;
  }

  private static String namn(Kolumn kolumn) {
    return kolumn.grupp().isEmpty() ? kolumn.rubrik() : kolumn.grupp() + " " + kolumn.rubrik();
  }

  /** A month needs no definition. */
  private static boolean sagerSig(Kolumn kolumn) {
    return kolumn.termer().size() == 1
        && kolumn.form().enhet() != Talenhet.PROCENT
        && kolumn.termer().getFirst().fonster().arManad();
  }
}

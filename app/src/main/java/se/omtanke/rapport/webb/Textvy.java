package se.omtanke.rapport.webb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Tabell;

/**
 * A section's text being written.
 *
 * @param mall the report
 * @param avsnitt the section
 * @param period the period as addresses write it
 * @param innehall the text as it is written
 * @param fore what was there when the writer began
 * @param visas the text with its figures filled in
 * @param referenser the figures that can be referred to
 * @param fel why it could not be saved
 */
public record Textvy(
    String mall,
    String avsnitt,
    String period,
    String innehall,
    String fore,
    List<String> visas,
    List<Referens> referenser,
    Optional<String> fel) {

  public Textvy {
    visas = List.copyOf(visas);
    referenser = List.copyOf(referenser);
  }

  /** A figure that can be referred to. */
  public record Referens(String skrivs, String visas, String namn) {}

  /** The section's address. */
  public String adress() {
    return "/rapporter/%s/text/%s".formatted(mall, avsnitt);
  }

  /** The report's address. */
  public String tillbaka() {
    return "/rapporter/%s?period=%s".formatted(mall, period);
  }

  /** What autosave keeps the draft under. */
  public String utkastnyckel() {
    return "rapport-%s-%s-%s".formatted(mall, period, avsnitt);
  }

  /** The figures of the totals and areas in every table, ready to be copied into the text. */
  static List<Referens> referenser(Rapport rapport) {
    List<Referens> referenser = new ArrayList<>();
    for (Tabell tabell : rapport.tabeller()) {
      for (Tabell.Tabellrad rad : tabell.rader()) {
        for (Tabell.Kolumn kolumn : tabell.synliga()) {
          tabell
              .cell(rad, kolumn)
              .filter(cell -> cell.varde() instanceof Beloppsvarde)
              .ifPresent(
                  cell ->
                      referenser.add(
                          new Referens(
                              "{{visat:%s.%s.%s}}".formatted(tabell.id(), rad.id(), kolumn.id()),
                              cell.text(),
                              rad.namn() + ", " + kolumn.rubrik())));
        }
      }
    }
    return referenser;
  }
}

package se.omtanke.rapport.webb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Skriftslag;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Tabell;

/**
 * A text or a comment being written.
 *
 * @param plats the place
 * @param innehall the text as it is written
 * @param fore what was saved when the writer began
 * @param utkast whether the text is a draft that has not been sent
 * @param visas the text with its figures filled in
 * @param referenser the figures that can be referred to
 * @param fel why it could not be saved
 * @param deras what someone else has saved there meanwhile
 */
public record Textvy(
    Skrivplats plats,
    String innehall,
    String fore,
    boolean utkast,
    List<String> visas,
    List<Referens> referenser,
    Optional<String> fel,
    Optional<String> deras) {

  public Textvy {
    visas = List.copyOf(visas);
    referenser = List.copyOf(referenser);
  }

  /** A figure that can be referred to. */
  public record Referens(String skrivs, String visas, String namn) {}

  /** Whether figures can be referred to in it. */
  public boolean harReferenser() {
    return plats.slag() == Skriftslag.TEXT;
  }

  /** The period as addresses write it. */
  public String period() {
    return Periodval.skriv(plats.rapport().period());
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

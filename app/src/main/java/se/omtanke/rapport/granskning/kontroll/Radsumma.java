package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Monster;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Likhet;

/**
 * A row is the sum of other rows, column by column.
 *
 * @param art a sum, or a bridge whose parts are named in a text
 * @param tabell the table of the total, empty when it stands among its parts
 * @param total the row or rows that are totals
 * @param delar the parts
 * @param per headings whose texts group the rows, so that each group has its own total
 * @param kolumner the columns to add, or every one that can be added when empty
 */
public record Radsumma(
    Art art, String tabell, Radval total, Summadelar delar, List<String> per, List<String> kolumner)
    implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var totaler = total.krav(underlag.tabell(tabell));
    if (totaler.size() > 1 && per.isEmpty() && !(delar instanceof Summadelar.Ovan)) {
      throw new Regelfel(
          "%d rader passar %s; skriv per: med kolumnen som skiljer dem åt, eller av: ovan"
              .formatted(totaler.size(), total));
    }
    return totaler.stream().map(rad -> totalen(underlag, rad)).reduce(Provning.TOM, Provning::och);
  }

  /** The rows that make up a total of the table under review, with −1 for those taken away. */
  public Map<Tabellrad, Integer> delrader(Underlag underlag, Tabellrad totalrad) {
    var valda = new LinkedHashMap<Tabellrad, Integer>();
    for (var rad : underlag.tabell().rader()) {
      int faktor = delar.faktor(underlag, this, totalrad, rad);
      if (faktor != 0 && !rad.equals(totalrad) && sammaGrupp(rad, totalrad)) {
        valda.put(rad, faktor);
      }
    }
    return valda;
  }

  private boolean sammaGrupp(Tabellrad rad, Tabellrad totalrad) {
    return per.stream().allMatch(p -> Monster.lika(rad.text(p), totalrad.text(p)));
  }

  private Provning totalen(Underlag underlag, Tabellrad totalrad) {
    var rader = delrader(underlag, totalrad);
    if (rader.isEmpty()) {
      throw new Regelfel("inga rader att summera till ”" + totalrad.namn() + "”");
    }
    var samband = new ArrayList<Likhet>();
    for (var kolumn : kolumner.isEmpty() ? underlag.summerbara() : kolumner) {
      malcell(underlag, totalrad, kolumn)
          .flatMap(mal -> likhet(underlag, mal, kolumn, rader))
          .ifPresent(samband::add);
    }
    return Provning.av(samband);
  }

  private Optional<Cell> malcell(Underlag underlag, Tabellrad totalrad, String kolumn) {
    var hem = underlag.tabell(tabell);
    return tabell.isEmpty()
        ? Optional.of(Underlag.cell(hem, totalrad, kolumn))
        : hem.cell(totalrad, kolumn);
  }

  private Optional<Likhet> likhet(
      Underlag underlag, Cell mal, String kolumn, Map<Tabellrad, Integer> rader) {
    var termer =
        rader.entrySet().stream()
            .flatMap(
                e -> {
                  var del = Underlag.cell(underlag.tabell(), e.getKey(), kolumn);
                  return Termer.av(mal, del, e.getValue()).stream();
                })
            .toList();
    boolean oklart = underlag.tomtOkant() && termer.size() < rader.size();
    return mal.tal().isEmpty() || termer.isEmpty() || oklart
        ? Optional.empty()
        : Optional.of(new Likhet(art.om(beskrivning(rader)), mal, Termer.summa(termer)));
  }

  private static String beskrivning(Map<Tabellrad, Integer> rader) {
    var namn = List.copyOf(rader.keySet());
    if (namn.size() <= 3) {
      return "summan av "
          + String.join(", ", namn.stream().map(r -> "”" + r.namn() + "”").toList());
    }
    return Stream.of(namn.getFirst(), namn.getLast())
        .map(r -> "”" + r.namn() + "”")
        .reduce((a, b) -> "summan av " + namn.size() + " rader (" + a + " till " + b + ")")
        .orElseThrow();
  }
}

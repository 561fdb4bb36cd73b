package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Likhet;
import se.omtanke.rapport.granskning.samband.Linjar;

/**
 * Rows and columns repeat those of another table.
 *
 * @param annan the name of the other table
 * @param rader this table's rows and the other's; same label when empty
 * @param kolumner this table's columns and the other's
 */
public record Tabellikhet(String annan, Map<String, String> rader, Map<String, String> kolumner)
    implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var samband = new ArrayList<Likhet>();
    for (var rad : underlag.tabell().rader()) {
      for (var par : kolumner.entrySet()) {
        motsvarighet(underlag, rad, par.getValue())
            .flatMap(c -> likhet(Underlag.cell(underlag.tabell(), rad, par.getKey()), c))
            .ifPresent(samband::add);
      }
    }
    if (samband.isEmpty()) {
      throw new Regelfel("ingen rad finns i både denna tabell och ”" + annan + "”");
    }
    return Provning.av(samband);
  }

  private Optional<Cell> motsvarighet(Underlag underlag, Tabellrad rad, String kolumn) {
    var hem = underlag.tabell(annan);
    var namn =
        rader.isEmpty()
            ? Optional.of(rad.namn())
            : rader.entrySet().stream()
                .filter(e -> Radval.namn(e.getKey()).passar(rad))
                .map(Map.Entry::getValue)
                .findFirst();
    return namn.flatMap(n -> hem.rader().stream().filter(r -> Radval.namn(n).passar(r)).findFirst())
        .map(r -> Underlag.cell(hem, r, kolumn));
  }

  private Optional<Likhet> likhet(Cell har, Cell dar) {
    var ord = "tabellen %s, %s".formatted(dar.plats().tabell(), dar.plats().kort());
    var art = Art.harledd(Slag.TEXT_MOT_TABELL, ord);
    return har.tal().isEmpty()
        ? Optional.empty()
        : Termer.av(har, dar, 1).map(t -> new Likhet(art, har, Linjar.av(List.of(t))));
  }
}

package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import java.util.regex.Pattern;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Talskrift;

/** Thousands are separated in every number or in none. */
public record Tusental() implements Kontroll {

  private static final Pattern SKILJT = Pattern.compile("\\d[\\s\\u00a0\\u2009\\u202f]\\d{3}");
  private static final Pattern OSKILJT = Pattern.compile("\\d{4}");

  @Override
  public Provning prova(Underlag underlag) {
    var celler = underlag.tabell().celler().stream().filter(c -> c.tal().isPresent()).toList();
    var skiljda = celler.stream().filter(c -> SKILJT.matcher(c.tryckt()).find()).count();
    var utan = celler.stream().filter(c -> OSKILJT.matcher(c.tryckt()).find()).toList();
    return utan.size() < skiljda
        ? Provning.fynd(utan.stream().map(Tusental::fynd).toList())
        : Provning.fynd(List.of());
  }

  private static Anmarkning fynd(Cell cell) {
    var skrivet = Talskrift.skriv(cell.talet().varde());
    return Anmarkning.om(
        cell,
        skrivet,
        Slag.TALFORMAT,
        Allvar.NOT,
        "Mellanrum mellan tusental saknas, fastän tabellens andra tal har det.",
        "Skriv " + skrivet + ".");
  }
}

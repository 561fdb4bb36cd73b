package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Slag;

/** Compared columns that are said to cover different numbers of months. */
final class Kolumnperioder {

  private Kolumnperioder() {}

  static List<Anmarkning> fynd(Jamforelse regel, Underlag underlag) {
    int nu = manader(underlag, regel.nu());
    int da = manader(underlag, regel.da());
    var rader = underlag.tabell().rader();
    if (regel.tomtSaknas() || nu == 0 || da == 0 || nu == da || rader.isEmpty()) {
      return List.of();
    }
    var cell =
        Underlag.cell(
            underlag.tabell(),
            rader.getFirst(),
            regel.skillnad().or(regel::procent).orElse(regel.nu()));
    return List.of(
        Anmarkning.om(
            cell,
            "",
            Slag.PERIOD,
            Allvar.FEL,
            "”%s” omfattar %d månader och ”%s” %d: perioderna är olika långa."
                .formatted(regel.nu(), nu, regel.da(), da),
            "Jämför samma månader båda åren."));
  }

  private static int manader(Underlag underlag, String kolumn) {
    var tabell = underlag.tabell();
    return tabell
        .kolumnplats(kolumn)
        .flatMap(i -> tabell.kolumner().get(i).period())
        .map(Manadsspann::manader)
        .orElse(0);
  }
}

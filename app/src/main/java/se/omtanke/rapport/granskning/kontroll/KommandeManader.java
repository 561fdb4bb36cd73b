package se.omtanke.rapport.granskning.kontroll;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Kolumn;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;

/**
 * Months after the period are blank, not zero.
 *
 * <p>A month is a column, or a row under a column that covers a year.
 *
 * @param sista the last month with an outcome
 */
public record KommandeManader(YearMonth sista) implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var tryckta = new ArrayList<Cell>();
    for (var rad : underlag.tabell().rader()) {
      for (int i = 0; i < rad.celler().size(); i++) {
        var cell = rad.celler().get(i);
        var manad = manad(underlag.tabell().kolumner().get(i), rad);
        if (cell.tal().isPresent() && manad.filter(m -> m.isAfter(sista)).isPresent()) {
          tryckta.add(cell);
        }
      }
    }
    return tryckta.isEmpty() ? Provning.TOM : Provning.fynd(List.of(fynd(tryckta)));
  }

  private Anmarkning fynd(List<Cell> tryckta) {
    return Anmarkning.om(
            tryckta.getFirst(),
            "",
            Slag.PERIOD,
            Allvar.VARNING,
            "%d tal är tryckta för månader efter %s, som inte har något utfall än."
                .formatted(tryckta.size(), sista),
            "Lämna kommande månader tomma: noll betyder att utfallet är noll kronor.")
        .medFler(tryckta.stream().skip(1).map(Cell::plats).toList());
  }

  private static Optional<YearMonth> manad(Kolumn kolumn, Tabellrad rad) {
    var period = kolumn.period();
    if (period.filter(p -> p.manader() == 1).isPresent()) {
      return period.map(Manadsspann::fran);
    }
    return period
        .filter(p -> p.fran().getYear() == p.till().getYear())
        .flatMap(
            p ->
                rad.nyckelvarden().stream()
                    .flatMap(n -> Manadsnamn.utanAr(n).stream())
                    .findFirst()
                    .map(m -> YearMonth.of(p.fran().getYear(), m)));
  }
}

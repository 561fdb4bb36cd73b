package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;
import se.omtanke.rapport.granskning.modell.Slag;

/**
 * The same figure stands in several places and is the same in all, its sign apart.
 *
 * @param vad what the figure is
 * @param stallen where it stands
 */
public record Kallor(String vad, List<Cellval> stallen) implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var celler = stallen.stream().map(s -> s.en(underlag)).toList();
    boolean ense =
        celler.stream().allMatch(a -> celler.stream().allMatch(b -> belopp(a).moter(belopp(b))));
    return ense ? Provning.TOM : Provning.fynd(List.of(fynd(celler)));
  }

  private Anmarkning fynd(List<Cell> celler) {
    var olika =
        celler.stream()
            .map(
                c ->
                    "%s %s i %s (%s)"
                        .formatted(
                            c.tryckt().strip(),
                            c.enhet().namn(),
                            c.plats().tabell(),
                            c.plats().kort()))
            .collect(Collectors.joining("; "));
    return Anmarkning.om(
            celler.getFirst(),
            celler.stream().skip(1).map(Cell::tryckt).collect(Collectors.joining(" / ")),
            Slag.KALLOR,
            Allvar.FEL,
            "Uppgiften ”%s” har olika värden: %s.".formatted(vad, olika),
            "Stäm av källorna och skriv vilken som används; vilken som är rätt syns inte i talen.")
        .medFler(celler.stream().skip(1).map(Cell::plats).toList());
  }

  private static Intervall belopp(Cell cell) {
    var intervall = cell.talet().intervall().ganger(cell.enhet().kronor().orElse(BigDecimal.ONE));
    return intervall.mitt().signum() < 0 ? intervall.ganger(BigDecimal.ONE.negate()) : intervall;
  }
}

package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Likhet;
import se.omtanke.rapport.granskning.samband.Linjar;

/**
 * The same figure stands in several places and is the same in all.
 *
 * @param vad what the figure is
 * @param stallen where it stands, the first being compared with the others
 */
public record Kallor(String vad, List<Cellval> stallen) implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var celler = stallen.stream().map(s -> s.en(underlag)).toList();
    var samband = new ArrayList<Likhet>();
    for (var annan : celler.subList(1, celler.size())) {
      samband.add(likhet(celler.getFirst(), annan));
    }
    return Provning.av(samband);
  }

  private Likhet likhet(Cell forsta, Cell annan) {
    var ord = "%s i %s, %s".formatted(vad, annan.plats().tabell(), annan.plats().kort());
    var art = new Art(Slag.KALLOR, Allvar.FEL, ord, false);
    return new Likhet(art, forsta, Linjar.av(Termer.av(forsta, annan, 1).stream().toList()));
  }
}

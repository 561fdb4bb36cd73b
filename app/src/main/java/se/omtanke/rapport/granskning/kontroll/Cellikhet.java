package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import se.omtanke.rapport.granskning.samband.Art;

/**
 * One cell is a computation over others, anywhere.
 *
 * @param art what a breach is
 * @param cell the cell
 * @param uttryck the computation
 */
public record Cellikhet(Art art, Cellval cell, Uttryck uttryck) implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var mal = cell.en(underlag);
    var skottar = Skottdag.fynd(mal, uttryck, underlag);
    return skottar.isPresent()
        ? Provning.fynd(List.of(skottar.get()))
        : Provning.av(List.of(uttryck.samband(art, mal, underlag, underlag.period())));
  }
}

package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.samband.Samband;

/**
 * What a check makes of a table.
 *
 * @param samband relations that should hold, tested together with those of every other check
 * @param fynd findings that need no such test
 */
public record Provning(List<Samband> samband, List<Anmarkning> fynd) {

  /** Nothing to test and nothing found. */
  public static final Provning TOM = new Provning(List.of(), List.of());

  public Provning {
    samband = List.copyOf(samband);
    fynd = List.copyOf(fynd);
  }

  /** Only relations. */
  public static Provning av(List<? extends Samband> samband) {
    return new Provning(List.copyOf(samband), List.of());
  }

  /** Only findings. */
  public static Provning fynd(List<Anmarkning> fynd) {
    return new Provning(List.of(), fynd);
  }

  /** Both. */
  public Provning och(Provning annan) {
    var alla = new ArrayList<>(samband);
    alla.addAll(annan.samband);
    var funna = new ArrayList<>(fynd);
    funna.addAll(annan.fynd);
    return new Provning(alla, funna);
  }
}

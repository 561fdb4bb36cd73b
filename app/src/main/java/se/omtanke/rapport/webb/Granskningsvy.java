package se.omtanke.rapport.webb;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;

/**
 * What the check before publication says, in words.
 *
 * @param hinder what must be put right first
 * @param ovrigt what else there is to know
 */
public record Granskningsvy(List<String> hinder, List<String> ovrigt) {

  public Granskningsvy {
    hinder = List.copyOf(hinder);
    ovrigt = List.copyOf(ovrigt);
  }

  static Granskningsvy av(List<Anmarkning> alla) {
    return new Granskningsvy(
        alla.stream().filter(en -> en.allvar() == Allvar.FEL).map(Granskningsvy::ord).toList(),
        alla.stream().filter(en -> en.allvar() != Allvar.FEL).map(Granskningsvy::ord).toList());
  }

  /** Whether nothing was found. */
  public boolean tom() {
    return hinder.isEmpty() && ovrigt.isEmpty();
  }

  /** Whether something must be put right first. */
  public boolean hindrar() {
    return !hinder.isEmpty();
  }

  private static String ord(Anmarkning en) {
    String fler = en.fler().isEmpty() ? "" : " Gäller också %d till.".formatted(en.fler().size());
    return "%s, %s: %s%s %s"
        .formatted(en.plats().tabell(), en.plats().kort(), en.mening(), fler, en.forslag())
        .strip();
  }
}

package se.omtanke.rapport.webb;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;

/**
 * What the check before publication says, in words.
 *
 * @param hinder what must be put right first
 * @param ovrigt what someone must take a stand on
 * @param noter what is good to know and needs nothing, as roundings within their tolerance
 */
public record Granskningsvy(List<String> hinder, List<String> ovrigt, List<String> noter) {

  public Granskningsvy {
    hinder = List.copyOf(hinder);
    ovrigt = List.copyOf(ovrigt);
    noter = List.copyOf(noter);
  }

  static Granskningsvy av(List<Anmarkning> alla) {
    return new Granskningsvy(
        med(alla, Allvar.FEL), med(alla, Allvar.VARNING), med(alla, Allvar.NOT));
  }

  /** Whether there is nothing to put right and nothing to take a stand on. */
  public boolean tom() {
    return hinder.isEmpty() && ovrigt.isEmpty();
  }

  /** Whether something must be put right first. */
  public boolean hindrar() {
    return !hinder.isEmpty();
  }

  private static List<String> med(List<Anmarkning> alla, Allvar allvar) {
    return alla.stream().filter(en -> en.allvar() == allvar).map(Granskningsvy::ord).toList();
  }

  private static String ord(Anmarkning en) {
    String fler = en.fler().isEmpty() ? "" : " Gäller också %d till.".formatted(en.fler().size());
    return "%s, %s: %s%s %s"
        .formatted(en.plats().tabell(), en.plats().kort(), en.mening(), fler, en.forslag())
        .strip();
  }
}

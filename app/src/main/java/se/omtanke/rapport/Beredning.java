package se.omtanke.rapport;

import java.util.List;

/**
 * A report's way to publication in one period: what was done with it and what was said of it.
 *
 * @param steg the steps, the latest first
 * @param kommentarer the reviewers' comments, the latest first
 */
public record Beredning(List<Beredningssteg> steg, List<Granskningskommentar> kommentarer) {

  public Beredning {
    steg = List.copyOf(steg);
    kommentarer = List.copyOf(kommentarer);
  }

  /** How far it has come. */
  public Beredningsskede skede() {
    return steg.isEmpty() ? new Beredningsskede.Utkast() : Beredningsskede.efter(steg.getFirst());
  }

  /** The comments that wait for an answer. */
  public List<Granskningskommentar> oppna() {
    return kommentarer.stream().filter(Granskningskommentar::oppen).toList();
  }

  /** Whether it is approved as it says now. */
  public boolean godkand(String sha256) {
    return skede() instanceof Beredningsskede.Godkand godkand
        && godkand.steg().sha256().equals(sha256);
  }

  /** Who is behind the latest request for review; empty if nobody has asked. */
  String begard() {
    return steg.stream()
        .filter(en -> en.overgang() == Beredningsovergang.BEGAR_GRANSKNING)
        .findFirst()
        .map(Beredningssteg::aktor)
        .orElse("");
  }
}

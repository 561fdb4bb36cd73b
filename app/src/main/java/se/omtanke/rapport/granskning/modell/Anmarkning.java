package se.omtanke.rapport.granskning.modell;

import java.util.List;

/**
 * A finding.
 *
 * @param plats where it is seen; for several like it, the first
 * @param fler the further places with the same fault
 * @param tryckt what is printed
 * @param raknat what it should be by computation, empty when blank or when it cannot be computed
 * @param slag the kind
 * @param allvar how grave
 * @param mening what is wrong, in plain Swedish
 * @param forslag what to do about it, or empty
 * @param foljder what else is off for the same reason
 */
public record Anmarkning(
    Plats plats,
    List<Plats> fler,
    String tryckt,
    String raknat,
    Slag slag,
    Allvar allvar,
    String mening,
    String forslag,
    List<Foljd> foljder) {

  public Anmarkning {
    fler = List.copyOf(fler);
    foljder = List.copyOf(foljder);
  }

  /** A finding at one place, without consequences. */
  public static Anmarkning om(
      Cell cell, String raknat, Slag slag, Allvar allvar, String mening, String forslag) {
    return new Anmarkning(
        cell.plats(), List.of(), cell.tryckt(), raknat, slag, allvar, mening, forslag, List.of());
  }

  /** The same finding, seen at further places too. */
  public Anmarkning medFler(List<Plats> platser) {
    return new Anmarkning(plats, platser, tryckt, raknat, slag, allvar, mening, forslag, foljder);
  }
}

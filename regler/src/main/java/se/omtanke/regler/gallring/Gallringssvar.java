package se.omtanke.regler.gallring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.utfall.Sparrad;

/**
 * What is to happen to the documents.
 *
 * @param beslut what
 * @param fran the day the duty to destroy begins, if it ever does
 * @param senast the day it must be done, if it ever must
 * @param lagrum the paragraph that decided, as a lawyer writes it
 * @param spar how it came about
 */
public record Gallringssvar(
    Beslut beslut,
    Optional<LocalDate> fran,
    Optional<LocalDate> senast,
    String lagrum,
    List<Sparrad> spar) {

  /** What can happen to documents. */
  public enum Beslut {
    /** Never destroyed. */
    BEVARAS("bevaras"),
    /** Given to the board that decided on the service. */
    OVERLAMNAS("överlämnas till nämnden"),
    /** Not yet. */
    VANTA("väntar"),
    /** The duty has begun; a person approves. */
    GALLRAS("gallras"),
    /** They need no longer be kept, but no act demands that they be destroyed. */
    FAR_GALLRAS("får gallras"),
    /** Something must be found out first. */
    BEDOMS("kräver bedömning");

    private final String visning;

    Beslut(String visning) {
      this.visning = visning;
    }

    /** In words. */
    public String visning() {
      return visning;
    }
  }

  /** The trace is kept as it was. */
  public Gallringssvar {
    spar = List.copyOf(spar);
  }
}

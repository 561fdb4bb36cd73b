package se.omtanke.regler.utfall;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact that an answer rests on.
 *
 * @param namn what it is
 * @param varde its value, as shown
 * @param kalla where it was taken from
 * @param dag the day it was taken or checked, if known
 */
public record Faktum(String namn, String varde, String kalla, Optional<LocalDate> dag) {

  /** The source of what the asker said. */
  public static final String FRAGAN = "frågan";

  /** What the asker said. */
  public static Faktum ur(String namn, Object varde) {
    return new Faktum(namn, varde.toString(), FRAGAN, Optional.empty());
  }
}

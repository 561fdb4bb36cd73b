package se.omtanke.rapport.berakning;

import java.math.BigDecimal;
import se.omtanke.regler.Belopp;

/** What a cell holds. Blank, zero, "not applicable" and "suppressed" are different values. */
public sealed interface Cellvarde {

  /** What does not exist yet: a month to come, a forecast not made. */
  Cellvarde TOMT = new Tomt();

  /** What cannot be: a share of nothing. */
  Cellvarde EJ_TILLAMPLIGT = new EjTillampligt();

  /** What is hidden so that no one can be told from it. */
  Cellvarde UNDERTRYCKT = new Undertryckt();

  /** An amount with the sign that is shown, unrounded. */
  record Beloppsvarde(Belopp belopp) implements Cellvarde {}

  /** A share as its exact quotient. The base is never zero. */
  record Andelsvarde(BigDecimal del, BigDecimal bas) implements Cellvarde {
    public Andelsvarde {
      if (bas.signum() == 0) {
        throw new IllegalArgumentException("En andel kan inte ha basen 0");
      }
    }
  }

  /** What a person has written. */
  record Textvarde(String text) implements Cellvarde {}

  /** Blank. */
  record Tomt() implements Cellvarde {}

  /** Not applicable. */
  record EjTillampligt() implements Cellvarde {}

  /** Suppressed. */
  record Undertryckt() implements Cellvarde {}
}

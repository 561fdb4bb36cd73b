package se.omtanke.rapport.mall;

/** The part of a year that an amount column covers, relative to the report's period. */
public sealed interface Spann {

  /**
   * January to December with the closing period, and what is set for the year without months; of
   * this year's outcome no more than the report's period.
   */
  record HelaAret() implements Spann {}

  /** From January to the report's period. */
  record Ackumulerat() implements Spann {}

  /** The report's period alone. */
  record Manaden() implements Spann {}

  /** A named month; blank for outcome that is still to come. */
  record Manad(int nummer) implements Spann {
    public Manad {
      if (nummer < 1 || nummer > 12) {
        throw new IllegalArgumentException("En månad är 1–12, inte " + nummer);
      }
    }
  }

  /** The month that lies so many months before the report's period, over the turn of the year. */
  record Rullande(int bakat) implements Spann {
    public Rullande {
      if (bakat < 0 || bakat > 36) {
        throw new IllegalArgumentException("Rullande månader går 0–36 bakåt, inte " + bakat);
      }
    }
  }
}

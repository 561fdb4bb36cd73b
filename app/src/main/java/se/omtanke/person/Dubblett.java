package se.omtanke.person;

/**
 * Someone who may be the person about to be registered.
 *
 * @param person who
 * @param grund why
 */
public record Dubblett(Person person, Grund grund) {

  /** What is alike, the strongest first. */
  public enum Grund {
    /** Has, or has had, the same number. */
    SAMMA_NUMMER,
    /** Has the same name and the same day of birth. */
    SAMMA_NAMN,
    /** Has a name that sounds the same, and the same day of birth. */
    LIKNANDE_NAMN
  }
}

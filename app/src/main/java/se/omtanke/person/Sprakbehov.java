package se.omtanke.person;

import se.omtanke.grund.OgiltigIndata;

/**
 * The language of meetings and letters with a person.
 *
 * @param sprak code of the language by ISO 639
 * @param tolk which interpreter she needs
 */
public record Sprakbehov(String sprak, Tolkslag tolk) {

  /** Swedish without an interpreter: what holds when nothing else has been noted. */
  public static final Sprakbehov SVENSKA = new Sprakbehov("sv", Tolkslag.INGEN);

  /**
   * A language and an interpreter.
   *
   * @throws OgiltigIndata if the code is no code
   */
  public Sprakbehov {
    if (!sprak.matches("[a-z]{2,3}")) {
      throw new OgiltigIndata("sprak", "Välj ett språk i listan.");
    }
  }
}

package se.omtanke.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a file from the population register would change.
 *
 * @param filnamn the file
 * @param okanda how many of its rows are about persons that the board does not know; nothing of
 *     them is kept
 * @param andringar what would change, person by person
 * @param bekraftad whether it has been taken in
 */
public record Folkbokforingsforslag(
    String filnamn, int okanda, List<Personandring> andringar, boolean bekraftad) {

  /** What can change. */
  public enum Del {
    IDENTITET,
    NAMN,
    SKYDD,
    ADRESS
  }

  /**
   * What would change of one person.
   *
   * @param person who
   * @param delar what; the values are shown on her own page
   * @param fran from when
   */
  public record Personandring(UUID person, List<Skillnad> delar, LocalDate fran) {}

  /**
   * One fact before and after, as protected as the person is.
   *
   * @param del which
   * @param fore what holds now
   * @param efter what the register says
   */
  public record Skillnad(Del del, Skyddat<String> fore, Skyddat<String> efter) {}
}

package se.omtanke.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import se.omtanke.person.Person;

/**
 * The cases that a figure counts.
 *
 * @param antal how many they are
 * @param rader those of them that the one who asks may read, the latest first
 */
public record Statistikurval(long antal, List<Rad> rader) {

  public Statistikurval {
    rader = List.copyOf(rader);
  }

  /**
   * One case.
   *
   * @param arende the case
   * @param person whom it is about, as a list may show her
   * @param dag the day that it is counted on
   * @param dagar how many days it took, where days are counted
   */
  public record Rad(Arende arende, Person person, LocalDate dag, OptionalInt dagar) {}
}

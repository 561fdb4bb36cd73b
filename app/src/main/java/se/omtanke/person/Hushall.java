package se.omtanke.person;

import java.util.List;
import java.util.UUID;
import se.omtanke.regler.Period;

/**
 * Persons who live together.
 *
 * @param id the household, the same while its members come and go
 * @param medlemmar its members through all time
 */
public record Hushall(UUID id, List<Medlem> medlemmar) {

  /**
   * That a person belongs to a household for a time.
   *
   * @param person who
   * @param giltig when
   */
  public record Medlem(UUID person, Period giltig) {}
}

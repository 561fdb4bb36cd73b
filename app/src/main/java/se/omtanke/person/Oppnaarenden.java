package se.omtanke.person;

import java.util.List;
import java.util.UUID;
import se.omtanke.grund.AuditedReadTransaction;

/**
 * What is open about a person, for the bar at the top of her pages; offered as beans by the floors
 * above. Gives only what the caller may see.
 */
public interface Oppnaarenden {

  /** The open cases of a person. */
  List<Oppet> av(AuditedReadTransaction tx, UUID person);

  /**
   * One open case.
   *
   * @param text what it is, in a few words
   * @param href where it is
   */
  record Oppet(String text, String href) {}
}

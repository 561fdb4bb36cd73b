package se.omtanke.grund;

import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf a transaction runs: one acting assignment in one municipality.
 *
 * @param kommun the municipality whose rows the database lets through
 * @param namnd the board, when the assignment is bound to one
 * @param slag a person in an assignment, the command line, or the system itself
 * @param aktor the user's id as text, the operating system's user, or the job's name
 * @param uppdrag the assignment's id, when a person acts
 * @param roll the role's code, written to the access log
 */
public record Anropare(
    Kommunkod kommun,
    Optional<UUID> namnd,
    Slag slag,
    String aktor,
    Optional<UUID> uppdrag,
    String roll) {

  /** What kind of caller it is. */
  public enum Slag {
    MEDARBETARE,
    KOMMANDORAD,
    SYSTEM
  }

  /** A person who acts in an assignment. */
  public static Anropare medarbetare(
      Kommunkod kommun, Optional<UUID> namnd, UUID anvandare, UUID uppdrag, String roll) {
    return new Anropare(
        kommun, namnd, Slag.MEDARBETARE, anvandare.toString(), Optional.of(uppdrag), roll);
  }

  /** A command given by a user of the operating system. */
  public static Anropare kommandorad(Kommunkod kommun, String systemanvandare) {
    return new Anropare(
        kommun,
        Optional.empty(),
        Slag.KOMMANDORAD,
        "kommandorad:" + systemanvandare,
        Optional.empty(),
        "kommandorad");
  }

  /** A job that the system runs by itself. */
  public static Anropare system(Kommunkod kommun, String jobb) {
    return new Anropare(
        kommun, Optional.empty(), Slag.SYSTEM, "system:" + jobb, Optional.empty(), "system");
  }
}

package se.omtanke.arende;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter to be written.
 *
 * @param id made with the form: the letter's document
 * @param slag what it is for
 * @param till to whom
 * @param beslut the decision that it tells of
 * @param handlaggare who signs it, by name
 * @param skrivet what the caseworker writes
 */
public record Brevval(
    UUID id,
    Brevslag slag,
    Mottagare till,
    Optional<UUID> beslut,
    String handlaggare,
    Map<Brevuppgift, String> skrivet) {

  public Brevval {
    skrivet = Map.copyOf(skrivet);
  }

  /** To whom a letter goes. */
  public sealed interface Mottagare {

    /** A party of the case. */
    record Part(UUID person) implements Mottagare {}

    /** A reporter by profession who asked to be told; a private person is never named. */
    record Anmalare(UUID uppgiftslamnare, String adress) implements Mottagare {}

    /** Someone else. */
    record Annan(String namn, String adress) implements Mottagare {}
  }
}

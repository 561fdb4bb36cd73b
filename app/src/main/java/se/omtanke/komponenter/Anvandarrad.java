package se.omtanke.komponenter;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person signed in, as the head of the page shows it.
 *
 * @param namn the person's name
 * @param roll the role of the acting assignment, in words: "Controller", "Enhetschef Hemtjänst
 *     norr"
 * @param roller role codes that decide which navigation entries are shown
 * @param bytUppdrag address of the page where another assignment is chosen; empty if there is one
 */
public record Anvandarrad(
    String namn, String roll, Set<String> roller, Optional<String> bytUppdrag) {

  public Anvandarrad {
    roller = Set.copyOf(roller);
  }

  /** The initials of the first and the last name, for the round mark in the head. */
  public String initialer() {
    String[] delar = namn.strip().split("[ -]+");
    return Arrays.stream(
            delar.length < 2 ? delar : new String[] {delar[0], delar[delar.length - 1]})
        .filter(del -> !del.isEmpty())
        .map(del -> del.substring(0, del.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}

package se.omtanke.arende;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A letter with every reference filled, as it is read before it is issued and as it is printed.
 *
 * @param slag what it is for
 * @param version of its template
 * @param mottagare the receiver's name
 * @param person who that is, when it is a party
 * @param adress where it goes
 * @param arendenummer the case's number
 * @param namnd the board
 * @param dag the day, in words
 * @param innehall the text
 */
public record Brev(
    Brevslag slag,
    int version,
    String mottagare,
    Optional<UUID> person,
    Brevadress adress,
    String arendenummer,
    String namnd,
    String dag,
    String innehall) {

  /**
   * A part of the text.
   *
   * @param rubrik whether it is a heading
   * @param text the words
   */
  public record Stycke(boolean rubrik, String text) {}

  /** The heading. */
  public String rubrik() {
    return innehall.lines().findFirst().orElse("").substring(2).strip();
  }

  /** What stands under the heading. */
  public List<Stycke> stycken() {
    return stycken(innehall.lines().skip(1).reduce("", (a, b) -> a + "\n" + b));
  }

  /** A text's headings and paragraphs. */
  public static List<Stycke> stycken(String text) {
    return Stream.of(text.split("\n\\s*\n"))
        .map(String::strip)
        .filter(del -> !del.isEmpty())
        .flatMap(Brev::delat)
        .toList();
  }

  private static Stream<Stycke> delat(String del) {
    if (!del.startsWith("## ")) {
      return Stream.of(new Stycke(false, del));
    }
    String[] rader = del.split("\n", 2);
    Stycke rubrik = new Stycke(true, rader[0].substring(3).strip());
    return rader.length == 1
        ? Stream.of(rubrik)
        : Stream.of(rubrik, new Stycke(false, rader[1].strip()));
  }
}

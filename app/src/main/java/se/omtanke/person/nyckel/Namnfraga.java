package se.omtanke.person.nyckel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a name is searched by, for one kind of key: its longest word as a prefix, and the others
 * each as the beginning of another word.
 *
 * @param art the kind of key
 * @param ord folded words, the longest first; never empty
 */
public record Namnfraga(String art, List<String> ord) {

  /** Sorts after every letter there is. */
  private static final String SIST = "\uDBFF\uDFFF";

  /** As the words were written. */
  public static Namnfraga skriven(List<String> skrivna) {
    return new Namnfraga(Namnnyckel.SKRIVEN, langstForst(skrivna));
  }

  /** As the words sound; two letters say too little of that, and are taken as they are written. */
  public static Namnfraga ljud(List<String> skrivna) {
    return new Namnfraga(
        Namnnyckel.LJUD,
        langstForst(
            skrivna.stream().map(ord -> ord.length() < 3 ? ord : Vikning.later(ord)).toList()));
  }

  /** The first key that may match. */
  public String fran() {
    return ord.getFirst();
  }

  /** The first key after all that may match. */
  public String till() {
    return ord.getFirst() + SIST;
  }

  /** Patterns that the key also has to match, as an array of the database. */
  public String monster() {
    return ord.stream()
        .skip(1)
        .map(annat -> "\"% " + annat + "%\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static List<String> langstForst(List<String> ord) {
    return ord.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }
}

package se.omtanke.filformat.sie;

import java.util.List;

/**
 * A line of a SIE file, split in fields.
 *
 * @param nummer its number from 1
 * @param etikett its label in capitals without #; "{" or "}" for a brace of its own
 * @param falt its fields
 */
record Sierad(int nummer, String etikett, List<Falt> falt) {

  static final String BORJAR = "{";
  static final String SLUTAR = "}";

  /** A field: a text, or a list of texts in braces. */
  sealed interface Falt {

    /** A text, without its quotes. */
    record Text(String text) implements Falt {}

    /** The texts inside braces. */
    record Lista(List<String> texter) implements Falt {}
  }

  boolean ar(String sokt) {
    return etikett.equals(sokt);
  }

  boolean arPost() {
    return !ar(BORJAR) && !ar(SLUTAR);
  }

  /** The fields as texts; a list is flattened. */
  List<String> texter() {
    return falt.stream()
        .flatMap(
            f ->
                switch (f) {
                  case Falt.Text(String text) -> List.of(text).stream();
                  case Falt.Lista(var texter) -> texter.stream();
                })
        .toList();
  }
}

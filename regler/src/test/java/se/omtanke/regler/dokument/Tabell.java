package se.omtanke.regler.dokument;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** A table in Markdown. */
record Tabell(List<String> rubriker, List<List<String>> rader) {

  String markdown() {
    return Stream.concat(
            Stream.of(rubriker, rubriker.stream().map(rubrik -> "---").toList()), rader.stream())
        .map(rad -> "| " + rad.stream().map(Tabell::cell).collect(joining(" | ")) + " |\n")
        .collect(joining());
  }

  private static String cell(String text) {
    return text.isEmpty() ? "–" : text.replace("|", "\\|");
  }
}

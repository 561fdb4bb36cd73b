package se.omtanke.ekonomi.inlasning;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import se.omtanke.grund.WriteTransaction;

/**
 * Where one kind of row is staged, and where it goes from there: one list of columns, of which the
 * temporary table, its COPY and the statement that stores the rows are made.
 *
 * @param mal the table that the rows are stored in
 * @param kolumner the columns in the order that a row writes them, each with its type
 * @param harPeriod whether a row says its period; for what has only a year it is 0
 */
record Mellantabell(String mal, List<String> kolumner, boolean harPeriod) {

  Mellantabell {
    kolumner = List.copyOf(kolumner);
  }

  /** Makes the table, which lives as long as the transaction. */
  String skapande() {
    String period = harPeriod ? "" : ", period smallint DEFAULT 0";
    return "CREATE TEMP TABLE mellanrad (%s%s) ON COMMIT DROP"
        .formatted(String.join(", ", kolumner), period);
  }

  /** The COPY statement that rows are written for. */
  String kopiering() {
    return "COPY mellanrad (" + namn() + ") FROM STDIN";
  }

  /** Stores the staged rows as those of a reading. */
  void lagra(WriteTransaction tx, UUID inlasning) {
    tx.sql(
            "INSERT INTO %s (kommun, inlasning, %s) SELECT :kommun, :inlasning, %s FROM mellanrad"
                .formatted(mal, namn(), namn()))
        .param("kommun", tx.kommun())
        .param("inlasning", inlasning)
        .update();
  }

  private String namn() {
    return kolumner.stream()
        .map(kolumn -> kolumn.substring(0, kolumn.indexOf(' ')))
        .collect(joining(", "));
  }
}

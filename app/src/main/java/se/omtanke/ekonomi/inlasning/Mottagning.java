package se.omtanke.ekonomi.inlasning;

import java.util.List;
import java.util.UUID;
import se.omtanke.ekonomi.Forhandsgranskning.Klassumma;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.grund.WriteTransaction;

/** How one kind of file is taken in: staged, checked as a whole, and stored. */
public sealed interface Mottagning permits Utfallsmottagning, Budgetmottagning, Prognosmottagning {

  /** Where the rows are staged, and where they go from there. */
  Mellantabell tabell();

  /**
   * Writes a row for the staging table.
   *
   * @throws Cellfel if a cell does not hold what it should
   */
  void rad(Lasrad rad, Kopieringsrad ut);

  /** What is wrong with the rows together. */
  List<Radfel> fel(WriteTransaction tx);

  /** What looks odd in the rows together. */
  List<String> markligt(WriteTransaction tx);

  /** Sums per class of accounts. */
  default List<Klassumma> klasser(WriteTransaction tx) {
    return Mellansumma.klasser(tx);
  }

  /** The sources and periods that the file states, with rows and sums. */
  default List<Delperiod> perioder(WriteTransaction tx) {
    return Mellansumma.perioder(tx);
  }

  /** Stores the staged rows as those of this reading. */
  default void lagra(WriteTransaction tx, UUID inlasning) {
    tabell().lagra(tx, inlasning);
  }
}

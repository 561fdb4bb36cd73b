package se.omtanke.ekonomi;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a stored file says, before anyone has confirmed it: rows, sums, what would change and what
 * looks odd. Computed from the stored file; confirming reads that file again.
 *
 * @param inlasning the reading's id
 * @param filnamn the file's name
 * @param slag outcome, budget or forecast
 * @param rader how many rows were read
 * @param klasser sums per class of Kommun-Bas
 * @param perioder what each source and period holds now and would hold after
 * @param fel what must be mended before it can be confirmed; at most {@value #HOGST_FEL}
 * @param flerFel whether there are more faults than are shown
 * @param markligt what looks odd but does not hinder
 * @param oforandrad whether everything it says is in force already from the same file
 */
public record Forhandsgranskning(
    UUID inlasning,
    String filnamn,
    Inlasningsslag slag,
    int rader,
    List<Klassumma> klasser,
    List<Periodandring> perioder,
    List<Radfel> fel,
    boolean flerFel,
    List<String> markligt,
    boolean oforandrad) {

  /** As many faults as are worth showing at once. */
  public static final int HOGST_FEL = 100;

  public Forhandsgranskning {
    klasser = List.copyOf(klasser);
    perioder = List.copyOf(perioder);
    fel = List.copyOf(fel);
    markligt = List.copyOf(markligt);
  }

  /** Whether it can be confirmed. */
  public boolean godtagbar() {
    return fel.isEmpty();
  }

  /**
   * The sum of one class of accounts.
   *
   * @param klass the first digit
   * @param belopp the sum in kronor with the ledger's sign
   * @param rader how many rows
   */
  public record Klassumma(String klass, BigDecimal belopp, int rader) {}

  /**
   * What one source and period holds.
   *
   * @param kalla the source, or the version of a budget or forecast
   * @param ar the year
   * @param period 0–13
   * @param raderFore rows in force now
   * @param raderEfter rows in the file
   * @param resultatFore the result accounts' sum now, in kronor
   * @param resultatEfter the result accounts' sum in the file, in kronor
   */
  public record Periodandring(
      String kalla,
      int ar,
      int period,
      int raderFore,
      int raderEfter,
      BigDecimal resultatFore,
      BigDecimal resultatEfter) {}
}

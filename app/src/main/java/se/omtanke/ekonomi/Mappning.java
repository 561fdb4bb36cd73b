package se.omtanke.ekonomi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one kind of file from one municipality is to be read.
 *
 * @param namn what the municipality calls the mapping
 * @param slag outcome, budget or forecast
 * @param kalla the source whose facts the file states; {@code {period}} stands for the year and
 *     month in the file's name
 * @param kolumner which heading holds what
 * @param dimensioner which dimension of a SIE file holds what; none for a table
 * @param manader the twelve headings of an own monthly spread, or none
 * @param ar the year of a budget or forecast, if not in the file's name
 * @param tecken how amounts are signed
 * @param enhet how many kronor one unit of the file is: 1, 1 000 or 1 000 000
 * @param teckenkod the file's encoding, if it must be told
 * @param skiljetecken the file's delimiter, if it must be told
 * @param nycklar named monthly spreads: twelve weights each
 */
public record Mappning(
    String namn,
    Inlasningsslag slag,
    String kalla,
    Map<Falt, String> kolumner,
    Map<Falt, Integer> dimensioner,
    List<String> manader,
    Optional<Integer> ar,
    Tecken tecken,
    BigDecimal enhet,
    Optional<String> teckenkod,
    Optional<Character> skiljetecken,
    Map<String, List<BigDecimal>> nycklar) {

  /** How a file signs its amounts. */
  public enum Tecken {
    /** As the ledger: cost positive, income negative. */
    DEBET_PLUS,
    /** As a result: income positive, cost negative. */
    KREDIT_PLUS
  }

  public Mappning {
    kolumner = Map.copyOf(kolumner);
    dimensioner = Map.copyOf(dimensioner);
    manader = List.copyOf(manader);
    nycklar = Map.copyOf(nycklar);
  }

  /** Whether the file is SIE and not a table. */
  public boolean arSie() {
    return !dimensioner.isEmpty();
  }
}

package se.omtanke.rapport.granskning.modell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The unit a number is printed in.
 *
 * @param namn as the table says it, or empty when unknown
 */
public record Matenhet(String namn) {

  /** A number without unit. */
  public static final Matenhet OKAND = new Matenhet("");

  /** Percent. */
  public static final Matenhet PROCENT = new Matenhet("%");

  private static final Map<String, BigDecimal> KRONOR =
      Map.of(
          "kr", BigDecimal.ONE,
          "kronor", BigDecimal.ONE,
          "sek", BigDecimal.ONE,
          "tkr", new BigDecimal("1e3"),
          "kkr", new BigDecimal("1e3"),
          "mnkr", new BigDecimal("1e6"),
          "mkr", new BigDecimal("1e6"),
          "msek", new BigDecimal("1e6"),
          "mdkr", new BigDecimal("1e9"));

  /** Units of things that are counted one by one, never rounded. */
  private static final Set<String> RAKNADE =
      Set.of(
          "antal",
          "st",
          "stycken",
          "brukare",
          "person",
          "personer",
          "klienter",
          "dygn",
          "dagar",
          "hushåll",
          "barn",
          "ungdomar",
          "placeringar",
          "ärenden",
          "beslut",
          "platser",
          "lägenheter",
          "anmälningar",
          "utredningar",
          "elever",
          "invånare",
          "besök",
          "insatser");

  /** How many kronor one unit is, for units of money. */
  public Optional<BigDecimal> kronor() {
    return Optional.ofNullable(KRONOR.get(nyckel()));
  }

  /** Whether numbers in this unit are counted, not rounded. */
  public boolean raknad() {
    return RAKNADE.contains(nyckel());
  }

  /** Whether it is percent. */
  public boolean procent() {
    return nyckel().startsWith("%") || nyckel().startsWith("procent");
  }

  /** The factor from this unit to another: 0.001 from kr to tkr, 1 when either is not money. */
  public BigDecimal till(Matenhet annan) {
    return kronor()
        .flatMap(har -> annan.kronor().map(dar -> har.divide(dar)))
        .orElse(BigDecimal.ONE);
  }

  private String nyckel() {
    return namn.strip().toLowerCase(Locale.ROOT);
  }
}

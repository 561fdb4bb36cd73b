package se.omtanke.rapport.granskning.modell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people and programs print them: "−1 234,5", "1.234.567", "(120)", "5,6 %".
 *
 * <p>A single comma or point is the decimal sign. Decimals beyond the sixth are taken as noise from
 * binary fractions and count as rounded there.
 */
public final class Taltolk {

  private static final int FLEST_DECIMALER = 6;
  private static final String MELLANSLAG = "[\\s\\u00a0\\u2007\\u2009\\u202f']";
  private static final Pattern TAL =
      Pattern.compile("([+-]?)(\\d{1,3}(?: \\d{3})+|\\d+)?([.,]\\d+(?:[.,]\\d+)*)?");
  private static final Pattern ENHET = Pattern.compile("(?i)\\s*(%|kr|tkr|mnkr|mkr|kronor|:-)$");

  private Taltolk() {}

  /** The number a text means, or empty when it is none. */
  public static Optional<Tal> tolka(String text, boolean exakt) {
    var rent = stada(text);
    boolean parentes = rent.startsWith("(") && rent.endsWith(")");
    if (parentes) {
      rent = rent.substring(1, rent.length() - 1).strip();
    }
    var traff = TAL.matcher(rent);
    if (rent.isEmpty() || !traff.matches()) {
      return Optional.empty();
    }
    var siffror = decimalpunkt(rent.replace(" ", "").replace("+", ""));
    if (!siffror.matches("-?\\d*\\.?\\d+")) {
      return Optional.empty();
    }
    var varde = new BigDecimal(siffror);
    var signerat = parentes ? varde.negate() : varde;
    return Optional.of(new Tal(signerat, Math.min(varde.scale(), FLEST_DECIMALER), exakt));
  }

  private static String stada(String text) {
    var rent = text.strip().replaceAll(MELLANSLAG + "+", " ").replaceAll("[−–—‑]", "-");
    rent = ENHET.matcher(rent).replaceFirst("").strip();
    rent = rent.replaceFirst("^(?i)ca\\.? ", "").replaceFirst("^([+-]) ", "$1");
    return rent.matches("[^-]+-") ? "-" + rent.substring(0, rent.length() - 1) : rent;
  }

  /** Thousands marks away, the decimal sign as a point. */
  private static String decimalpunkt(String siffror) {
    int punkter = antal(siffror, '.');
    int komman = antal(siffror, ',');
    if (punkter > 0 && komman > 0) {
      return siffror.lastIndexOf(',') > siffror.lastIndexOf('.')
          ? siffror.replace(".", "").replace(',', '.')
          : siffror.replace(",", "");
    }
    if (punkter > 1 || komman > 1) {
      return siffror.replaceAll("[.,]", "");
    }
    return siffror.replace(',', '.');
  }

  private static int antal(String text, char tecken) {
    return (int) text.chars().filter(c -> c == tecken).count();
  }
}

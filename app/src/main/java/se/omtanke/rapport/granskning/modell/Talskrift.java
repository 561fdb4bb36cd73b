package se.omtanke.rapport.granskning.modell;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as Swedish reports print them: − before, space between thousands, decimal comma. */
public final class Talskrift {

  private static final int FLEST_DECIMALER = 3;

  private Talskrift() {}

  /** A number with the decimals it has, three at most. */
  public static String skriv(BigDecimal tal) {
    var kort = tal.stripTrailingZeros();
    return skriv(tal, Math.clamp(kort.scale(), 0, FLEST_DECIMALER));
  }

  /** A number rounded half up to so many decimals. */
  public static String skriv(BigDecimal tal, int decimaler) {
    var rundat = tal.setScale(Math.max(0, decimaler), RoundingMode.HALF_UP);
    var delar = rundat.abs().toPlainString().split("\\.", 2);
    var heltal = delar[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    var tecken = rundat.signum() < 0 ? "−" : "";
    return tecken + heltal + (delar.length > 1 ? "," + delar[1] : "");
  }
}

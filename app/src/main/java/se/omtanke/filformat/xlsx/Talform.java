package se.omtanke.filformat.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Numbers and days as a spreadsheet stores them, made plain text. */
final class Talform {

  /** Excel shows and compares fifteen significant digits; the rest is binary noise. */
  private static final MathContext FEMTON = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LANGSTA = 400;
  private static final int MAX_EXPONENT = 308;
  private static final BigDecimal SEKUNDER = BigDecimal.valueOf(86_400);
  private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Talform() {}

  /** The exact decimal number, or empty if the text is none. */
  static Optional<BigDecimal> tal(String text) {
    if (text.length() > LANGSTA) {
      return Optional.empty();
    }
    try {
      BigDecimal tal = new BigDecimal(text).round(FEMTON);
      boolean rimligt = Math.abs((long) tal.precision() - tal.scale()) <= MAX_EXPONENT + 1;
      return tal.signum() == 0 || rimligt ? Optional.of(tal) : Optional.empty();
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** A number in digits, without exponent or trailing zeros. */
  static String klartext(BigDecimal tal) {
    return tal.signum() == 0 ? "0" : tal.stripTrailingZeros().toPlainString();
  }

  /**
   * A day count as ÅÅÅÅ-MM-DD, with the time after it when the form has one and it is not midnight.
   *
   * @return empty if it is no day of a calendar
   */
  static Optional<String> tidpunkt(BigDecimal dagar, Cellform form, boolean fran1904) {
    if (dagar.signum() < 0 || dagar.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
      return Optional.empty();
    }
    BigDecimal[] delar = dagar.divideAndRemainder(BigDecimal.ONE);
    long sekunder = delar[1].multiply(SEKUNDER).setScale(0, RoundingMode.HALF_UP).longValueExact();
    int dag = delar[0].intValueExact();
    if (form == Cellform.TID && dag == 0) {
      return Optional.of(TID.format(LocalTime.MIDNIGHT.plusSeconds(sekunder)));
    }
    try {
      LocalDateTime tid = dag(dag, fran1904).atStartOfDay().plusSeconds(sekunder);
      boolean baraDag = form == Cellform.DATUM || sekunder % 86_400 == 0;
      String datum = tid.toLocalDate().toString();
      return Optional.of(baraDag ? datum : datum + " " + TID.format(tid));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Excel counts 1900-02-29, a day that never was, as day 60. */
  private static LocalDate dag(int dag, boolean fran1904) {
    if (fran1904) {
      return LocalDate.of(1904, 1, 1).plusDays(dag);
    }
    if (dag == 0 || dag == 60) {
      throw new DateTimeException("Ingen dag");
    }
    return LocalDate.of(1899, 12, dag < 60 ? 31 : 30).plusDays(dag);
  }
}

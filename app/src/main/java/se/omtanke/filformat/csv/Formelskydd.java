package se.omtanke.filformat.csv;

/**
 * Keeps text in a CSV file from being run as a formula.
 *
 * <p>Source: OWASP, CSV Injection. An apostrophe before the text makes every spreadsheet take it as
 * text. Numbers are never touched.
 */
public final class Formelskydd {

  private static final String FARLIGA = "=+-@\t\r\n＝＋－＠";

  private Formelskydd() {}

  /** Whether a spreadsheet might take the text for a formula. */
  public static boolean behovs(String text) {
    return !text.isEmpty() && FARLIGA.indexOf(text.charAt(0)) >= 0;
  }

  /** The text, guarded if it needs it, without characters that no text holds. */
  public static String skydda(String text) {
    String ren = text.chars().anyMatch(Formelskydd::styrtecken) ? utanStyrtecken(text) : text;
    return behovs(ren) ? "'" + ren : ren;
  }

  private static String utanStyrtecken(String text) {
    var ren = new StringBuilder(text.length());
    text.chars().forEach(c -> ren.append(styrtecken(c) ? '\uFFFD' : (char) c));
    return ren.toString();
  }

  private static boolean styrtecken(int tecken) {
    return tecken < ' ' && tecken != '\t' && tecken != '\n' && tecken != '\r';
  }
}

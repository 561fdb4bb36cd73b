package se.omtanke.filformat;

/**
 * How a CSV file is written.
 *
 * @param skiljetecken what stands between cells
 * @param decimaltecken the decimal sign
 * @param marke whether the file begins with the byte order mark of UTF-8
 * @param procenttecken whether a share is written 25,0% and not 0.250
 */
public record Csvform(char skiljetecken, char decimaltecken, boolean marke, boolean procenttecken) {

  /** What a Swedish Excel opens right by a double click: semicolon, decimal comma, marked UTF-8. */
  public static final Csvform SVENSK = new Csvform(';', ',', true, true);

  /** What programs expect: comma, decimal point, UTF-8 without mark. */
  public static final Csvform MASKIN = new Csvform(',', '.', false, false);
}

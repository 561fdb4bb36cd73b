package se.omtanke.filformat.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * A text followed by a row of its own that no file holds.
 *
 * <p>The parser takes a quote that is never closed as closed by the end of the file. With this row
 * at the end the two differ: an open quote swallows it.
 */
final class Slutmarke extends Reader {

  /** The row: private-use characters, which stand for nothing in an outside file. */
  static final String RAD = "\uF8F0\uF8F1slut\uF8F1\uF8F0";

  private static final String TILLAGG = "\n" + RAD;

  private final Reader text;
  private int skrivet = -1;

  Slutmarke(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffert, int fran, int langd) throws IOException {
    if (skrivet < 0) {
      int antal = text.read(buffert, fran, langd);
      if (antal >= 0) {
        return antal;
      }
      skrivet = 0;
    }
    int antal = Math.min(langd, TILLAGG.length() - skrivet);
    TILLAGG.getChars(skrivet, skrivet + antal, buffert, fran);
    skrivet += antal;
    return antal == 0 ? -1 : antal;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

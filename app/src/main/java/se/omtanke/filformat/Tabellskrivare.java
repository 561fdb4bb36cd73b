package se.omtanke.filformat;

import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes tables row by row, in constant memory.
 *
 * <p>Every method throws {@link UncheckedIOException} if the stream fails. The stream is the
 * caller's to close; {@link #close} ends the file in it.
 */
public interface Tabellskrivare extends AutoCloseable {

  /**
   * Begins a sheet with its row of headings; rows belong to the sheet begun last.
   *
   * @param namn the sheet's name; what a name may not hold is taken out, and it is made unique
   * @throws IllegalStateException if the format holds one sheet and has one
   */
  void blad(String namn, List<Rubrik> rubriker);

  /**
   * Writes a row.
   *
   * @throws IllegalStateException before the first sheet, or past the last row that it can hold
   */
  void rad(List<Cell> celler);

  @Override
  void close();
}

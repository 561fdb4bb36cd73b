package se.omtanke.filformat;

import java.util.Iterator;

/**
 * An open table file, read once from the first row to the last, in constant memory.
 *
 * <p>{@link Iterator#next} throws {@link Filfel} naming the row and column where the file is wrong.
 */
public interface Tabellfil extends Iterator<Rad>, AutoCloseable {

  @Override
  void close();
}

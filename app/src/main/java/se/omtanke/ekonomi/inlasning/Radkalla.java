package se.omtanke.ekonomi.inlasning;

import java.util.Iterator;

/** The rows of a file, in order, once. */
public interface Radkalla extends Iterator<Lasrad>, AutoCloseable {

  @Override
  void close();
}

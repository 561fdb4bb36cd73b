package se.omtanke.filformat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table read from a temporary copy, which goes away when the table is closed. */
record Tillfalligfil(Tabellfil tabell, Path kopia) implements Tabellfil {

  @Override
  public boolean hasNext() {
    return tabell.hasNext();
  }

  @Override
  public Rad next() {
    return tabell.next();
  }

  @Override
  public void close() {
    try {
      tabell.close();
    } finally {
      taBort(kopia);
    }
  }

  static void taBort(Path kopia) {
    try {
      Files.deleteIfExists(kopia);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

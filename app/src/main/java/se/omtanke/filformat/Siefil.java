package se.omtanke.filformat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import se.omtanke.filformat.fil.Filsort;
import se.omtanke.filformat.fil.Mellanlagring;
import se.omtanke.filformat.sie.Sielasare;

/**
 * An open SIE file of type 1, 2, 3, 4E or 4I, read once from the first post to the last; a
 * verification at a time is held in memory.
 *
 * <p>Characters are CP437 as the standard says, or UTF-8 or Windows-1252 where the file shows it.
 * {@link #next} throws {@link Filfel} naming the line where the file is wrong: a verification that
 * does not balance, an account not declared, a day outside the year, a checksum that does not hold.
 * Posts that the standard does not know are passed by and noted, as it demands.
 */
public final class Siefil implements Iterator<Siepost>, AutoCloseable {

  private final Sielasare lasare;
  private final Optional<Path> kopia;
  private Optional<Siepost> nasta = Optional.empty();
  private boolean slut;

  private Siefil(Sielasare lasare, Optional<Path> kopia) {
    this.lasare = lasare;
    this.kopia = kopia;
  }

  /**
   * Opens a file that lies on disk and stays there unchanged while it is read.
   *
   * @param filnamn the name by which its sender knows it, for messages
   * @param maxByte the largest file
   */
  public static Siefil oppna(String filnamn, Path fil, long maxByte) {
    return oppna(filnamn, fil, maxByte, Optional.empty());
  }

  /**
   * Opens a file that comes as a stream; it is read to its end here, the caller closes it.
   *
   * @param filnamn the name by which its sender knows it, for messages
   * @param maxByte the largest file
   */
  public static Siefil oppna(String filnamn, InputStream in, long maxByte) {
    Path kopia = Mellanlagring.lagg(filnamn, in, maxByte);
    try {
      return oppna(filnamn, kopia, maxByte, Optional.of(kopia));
    } catch (RuntimeException e) {
      Tillfalligfil.taBort(kopia);
      throw e;
    }
  }

  @Override
  public boolean hasNext() {
    if (nasta.isEmpty() && !slut) {
      nasta = lasare.nasta();
      slut = nasta.isEmpty();
    }
    return nasta.isPresent();
  }

  @Override
  public Siepost next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Siepost post = nasta.orElseThrow();
    nasta = Optional.empty();
    return post;
  }

  /** What has been passed by so far; whole when the last post is read. */
  public List<Sieanmarkning> anmarkningar() {
    return lasare.anmarkningar();
  }

  @Override
  public void close() {
    try {
      lasare.close();
    } finally {
      kopia.ifPresent(Tillfalligfil::taBort);
    }
  }

  private static Siefil oppna(String filnamn, Path fil, long maxByte, Optional<Path> kopia) {
    try {
      Mellanlagring.krav(filnamn, Files.size(fil), maxByte);
      provaSort(filnamn, fil);
      return new Siefil(new Sielasare(filnamn, fil), kopia);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void provaSort(String filnamn, Path fil) throws IOException {
    try (InputStream in = Files.newInputStream(fil)) {
      Filsort sort = Filsort.av(in.readNBytes(64));
      if (sort == Filsort.XML) {
        throw new Filfel(
            filnamn, 0, "", "Filen är XML, som SIE 5. Exportera den som SIE 4 i stället.");
      }
      if (sort != Filsort.TEXT) {
        throw new Filfel(filnamn, 0, "", "Filen är ingen SIE-fil. Exportera den som SIE 4.");
      }
    }
  }
}

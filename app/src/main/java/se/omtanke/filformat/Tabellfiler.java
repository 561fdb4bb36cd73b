package se.omtanke.filformat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.omtanke.filformat.csv.Csvfil;
import se.omtanke.filformat.fil.Filsort;
import se.omtanke.filformat.fil.Mellanlagring;
import se.omtanke.filformat.xlsx.Olefil;
import se.omtanke.filformat.xlsx.Xlsxfil;

/**
 * Opens tables from outside, whatever they are called: the content tells the format.
 *
 * <p>Every method throws {@link Filfel} if the file is refused and {@link UncheckedIOException} if
 * the disk fails.
 */
public final class Tabellfiler {

  private static final int BORJAN = 64;

  private Tabellfiler() {}

  /**
   * Opens a file that lies on disk and stays there unchanged while it is read.
   *
   * @param filnamn the name by which its sender knows it, for messages
   */
  public static Tabellfil oppna(String filnamn, Path fil, Lasregler regler) {
    try {
      return sort(filnamn, fil, regler) == Filsort.ZIP
          ? Xlsxfil.oppna(filnamn, fil, regler)
          : Csvfil.oppna(filnamn, fil, regler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a file that comes as a stream; it is read to its end here, the caller closes it.
   *
   * @param filnamn the name by which its sender knows it, for messages
   */
  public static Tabellfil oppna(String filnamn, InputStream in, Lasregler regler) {
    Path kopia = Mellanlagring.lagg(filnamn, in, regler.maxByte());
    try {
      return new Tillfalligfil(oppna(filnamn, kopia, regler), kopia);
    } catch (RuntimeException e) {
      Tillfalligfil.taBort(kopia);
      throw e;
    }
  }

  /** The names of the visible sheets in their order; a CSV file has none. */
  public static List<String> blad(String filnamn, Path fil, Lasregler regler) {
    try {
      return sort(filnamn, fil, regler) == Filsort.ZIP
          ? Xlsxfil.blad(filnamn, fil, regler)
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Filsort sort(String filnamn, Path fil, Lasregler regler) throws IOException {
    Mellanlagring.krav(filnamn, Files.size(fil), regler.maxByte());
    Filsort sort;
    try (InputStream in = Files.newInputStream(fil)) {
      byte[] borjan = in.readNBytes(BORJAN);
      if (borjan.length == 0) {
        throw new Filfel(filnamn, 0, "", "Filen är tom. Skicka en fil med innehåll.");
      }
      sort = Filsort.av(borjan);
    }
    if (sort == Filsort.OLE) {
      throw new Filfel(filnamn, 0, "", Olefil.avvisning(fil));
    }
    if (!sort.avvisning().isEmpty()) {
      throw new Filfel(filnamn, 0, "", sort.avvisning());
    }
    return sort;
  }
}

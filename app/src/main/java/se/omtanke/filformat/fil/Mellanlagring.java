package se.omtanke.filformat.fil;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.omtanke.filformat.Filfel;

/** A stream laid in a temporary file, since a file is looked through before it is read. */
public final class Mellanlagring {

  private static final int BUFFERT = 1 << 16;

  private Mellanlagring() {}

  /**
   * Lays a stream in a new temporary file that only its owner can read; the caller removes it.
   *
   * @throws Filfel if the stream is larger than the limit; nothing is left then
   */
  public static Path lagg(String fil, InputStream in, long maxByte) {
    try {
      Path kopia = Files.createTempFile("omtanke-fil", ".tmp");
      try {
        kopiera(fil, in, kopia, maxByte);
        return kopia;
      } catch (IOException | RuntimeException e) {
        Files.delete(kopia);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sees that a file is not too large.
   *
   * @throws Filfel if it is
   */
  public static void krav(String fil, long byteLangd, long maxByte) {
    if (byteLangd > maxByte) {
      throw new Filfel(
          fil,
          0,
          "",
          "Filen är större än " + (maxByte >> 20) + " MB. Dela den i flera mindre filer.");
    }
  }

  private static void kopiera(String fil, InputStream in, Path kopia, long maxByte)
      throws IOException {
    try (OutputStream ut = Files.newOutputStream(kopia)) {
      byte[] buffert = new byte[BUFFERT];
      long langd = 0;
      for (int antal = in.read(buffert); antal >= 0; antal = in.read(buffert)) {
        langd += antal;
        krav(fil, langd, maxByte);
        ut.write(buffert, 0, antal);
      }
    }
  }
}

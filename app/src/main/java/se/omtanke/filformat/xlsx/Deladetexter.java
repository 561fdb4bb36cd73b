package se.omtanke.filformat.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import se.omtanke.filformat.Filfel;

/**
 * The texts that cells point at by number.
 *
 * <p>They lie in a temporary file that is mapped, so the heap holds eight bytes for each however
 * long they are.
 */
final class Deladetexter implements AutoCloseable {

  private static final int MAX = 4_000_000;

  private final Arena arena = Arena.ofShared();
  private long[] borjan = new long[1024];
  private int antal;
  private MemorySegment texter = MemorySegment.NULL;

  private Deladetexter() {}

  /** Reads the part to its end; no part means no texts. */
  static Deladetexter fran(Zippaket paket, Arbetsbok bok, int maxCellangd) throws IOException {
    var delade = new Deladetexter();
    Optional<InputStream> in =
        bok.texter().isPresent() ? paket.del(bok.texter().get()) : Optional.empty();
    if (in.isEmpty()) {
      return delade;
    }
    Path kopia = Files.createTempFile("omtanke-texter", ".tmp");
    try (var xml = new Xmldel(paket.fil(), in.get())) {
      try (OutputStream ut = new BufferedOutputStream(Files.newOutputStream(kopia), 1 << 16)) {
        delade.skriv(paket.fil(), xml, ut, maxCellangd);
      }
      delade.karta(kopia);
      return delade;
    } catch (IOException | RuntimeException e) {
      delade.close();
      throw e;
    } finally {
      // A mapped file stays readable after its name is gone.
      Files.deleteIfExists(kopia);
    }
  }

  /** A text by its number, or empty if there is none. */
  Optional<String> text(int nummer) {
    if (nummer < 0 || nummer >= antal) {
      return Optional.empty();
    }
    long langd = borjan[nummer + 1] - borjan[nummer];
    byte[] text = texter.asSlice(borjan[nummer], langd).toArray(ValueLayout.JAVA_BYTE);
    return Optional.of(new String(text, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    arena.close();
  }

  private void skriv(String fil, Xmldel xml, OutputStream ut, int maxCellangd) throws IOException {
    var text = new StringBuilder();
    while (xml.steg()) {
      if (xml.borjar("si")) {
        text.setLength(0);
        // One more than allowed, so that a text that is too long shows where it is used.
        Celltext.las(xml, "si", text, maxCellangd + 1);
        byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
        ut.write(utf8);
        if (antal == MAX) {
          throw new Filfel(
              fil, 0, "", "Filen har fler än " + MAX + " olika texter. Dela den i flera filer.");
        }
        minns(utf8.length);
      }
    }
  }

  private void minns(int langd) {
    if (antal + 2 > borjan.length) {
      borjan = Arrays.copyOf(borjan, borjan.length * 2);
    }
    borjan[antal + 1] = borjan[antal] + langd;
    antal++;
  }

  private void karta(Path kopia) throws IOException {
    try (var kanal = FileChannel.open(kopia, StandardOpenOption.READ)) {
      texter = kanal.map(FileChannel.MapMode.READ_ONLY, 0, kanal.size(), arena);
    }
  }
}

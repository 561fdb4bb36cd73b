package se.omtanke.atkomst.valv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** The file that keeps the installation's key: one line of base64 that only its owner can read. */
public final class Nyckelfil {

  private Nyckelfil() {}

  /** The key in the file; the first time a new key is made. */
  public static byte[] lasEllerSkapa(Path fil, SecureRandom slump) {
    try {
      if (Files.notExists(fil)) {
        skapa(fil, slump);
      }
      return Base64.getDecoder().decode(Files.readString(fil).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The key file cannot be used: " + fil, e);
    }
  }

  /**
   * The rights are set as the file is made, so that it is never open to others; never overwrites.
   */
  private static void skapa(Path fil, SecureRandom slump) throws IOException {
    Files.createDirectories(fil.toAbsolutePath().getParent());
    byte[] nyckel = new byte[Nyckelring.LANGD];
    slump.nextBytes(nyckel);
    var rattigheter =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Set<StandardOpenOption> ny =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var kanal = Files.newByteChannel(fil, ny, rattigheter)) {
      var rad = Base64.getEncoder().encodeToString(nyckel) + "\n";
      kanal.write(StandardCharsets.US_ASCII.encode(rad));
    } catch (FileAlreadyExistsException annanHannFore) {
      // Another process made it in between: its key is read.
      return;
    }
  }
}

package se.omtanke.drift.databas;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a txz once: into a directory named by its contents, complete or not at all. */
final class Uppackning {

  private Uppackning() {}

  static Path av(byte[] paket, Path cache) throws IOException {
    Path mal = cache.resolve("postgres-" + kontrollsumma(paket));
    if (Files.isDirectory(mal)) {
      return mal;
    }
    Files.createDirectories(cache);
    Path halvfardig = Files.createTempDirectory(cache, "packas-upp-");
    try {
      packaUpp(paket, halvfardig);
      Files.move(halvfardig, mal, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      Filtrad.taBort(halvfardig);
      if (!Files.isDirectory(mal)) {
        throw e;
      }
    }
    return mal;
  }

  private static void packaUpp(byte[] paket, Path till) throws IOException {
    try (InputStream xz = new XZInputStream(new ByteArrayInputStream(paket));
        TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(xz))) {
      for (TarArchiveEntry post = tar.getNextEntry(); post != null; post = tar.getNextEntry()) {
        skriv(post, tar, till.resolve(post.getName()).normalize());
      }
    }
  }

  private static void skriv(TarArchiveEntry post, InputStream innehall, Path fil)
      throws IOException {
    if (post.isDirectory()) {
      Files.createDirectories(fil);
      return;
    }
    Files.createDirectories(fil.resolveSibling(""));
    if (post.isSymbolicLink()) {
      Files.createSymbolicLink(fil, Path.of(post.getLinkName()));
      return;
    }
    Files.copy(innehall, fil);
    if ((post.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(fil, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static String kontrollsumma(byte[] paket) {
    try {
      byte[] summa = MessageDigest.getInstance("SHA-256").digest(paket);
      return HexFormat.of().formatHex(summa, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

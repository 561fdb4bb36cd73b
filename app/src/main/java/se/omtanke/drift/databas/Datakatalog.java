package se.omtanke.drift.databas;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A data directory, and the lock that lets one process at a time run its database. The operating
 * system lets go of the lock when the process dies, however it dies; the process number beside it
 * is only for people to read.
 *
 * @param rot the directory; made when it is first locked, readable by its owner only
 */
public record Datakatalog(Path rot) {

  /** The lock, held until it is closed. */
  public static final class Las implements AutoCloseable {

    private final FileLock las;

    private Las(FileLock las) {
      this.las = las;
    }

    @Override
    public void close() {
      try {
        las.acquiredBy().close();
      } catch (IOException e) {
        throw new Databasfel("Datakatalogens lås kunde inte släppas.", e);
      }
    }
  }

  /** Takes the lock; empty when another process holds it. */
  public Optional<Las> las() {
    try {
      Files.createDirectories(rot);
      Files.setPosixFilePermissions(rot, PosixFilePermissions.fromString("rwx------"));
      FileChannel kanal =
          FileChannel.open(lasfil(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Optional<FileLock> las = forsok(kanal);
      if (las.isEmpty()) {
        kanal.close();
        return Optional.empty();
      }
      skrivInnehavare();
      return las.map(Las::new);
    } catch (IOException e) {
      throw new Databasfel("Datakatalogen " + rot + " kan inte användas: " + e.getMessage(), e);
    }
  }

  /** Who holds the lock, in words for a message. */
  public String innehavare() {
    try {
      return "process " + Files.readString(innehavarfil()).strip();
    } catch (IOException e) {
      return "en annan process";
    }
  }

  private static Optional<FileLock> forsok(FileChannel kanal) throws IOException {
    try {
      return Optional.ofNullable(kanal.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private void skrivInnehavare() throws IOException {
    long pid = ProcessHandle.current().pid();
    Files.writeString(innehavarfil(), pid + "\n");
  }

  private Path lasfil() {
    return rot.resolve("las");
  }

  private Path innehavarfil() {
    return rot.resolve("las.pid");
  }
}

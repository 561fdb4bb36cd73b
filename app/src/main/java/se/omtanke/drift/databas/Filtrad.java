package se.omtanke.drift.databas;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A directory with all that it holds. */
public final class Filtrad {

  private Filtrad() {}

  /** Removes the directory and everything in it; one that is not there is fine. */
  public static void taBort(Path katalog) throws IOException {
    if (Files.notExists(katalog)) {
      return;
    }
    Files.walkFileTree(
        katalog,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path fil, BasicFileAttributes attribut)
              throws IOException {
            Files.deleteIfExists(fil);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path tomd, @Nullable IOException fel)
              throws IOException {
            Files.deleteIfExists(tomd);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

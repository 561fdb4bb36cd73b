package se.omtanke.komponenter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.web.multipart.MultipartFile;

/** A file that a form was sent with, while it is taken care of. */
public final class Mottagenfil {

  private static final int LANGSTA_NAMN = 200;

  private Mottagenfil() {}

  /**
   * Does something with the file's name and content; the copy on disk is gone afterwards.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public static <T> T ta(MultipartFile fil, BiFunction<String, Path, T> arbete) {
    try {
      Path kopia = Files.createTempFile("omtanke-", ".inkommen");
      try {
        fil.transferTo(kopia);
        return arbete.apply(namn(fil), kopia);
      } finally {
        Files.deleteIfExists(kopia);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name that its sender gave it; some browsers send the whole path. */
  public static String namn(MultipartFile fil) {
    String helt = Optional.ofNullable(fil.getOriginalFilename()).orElse("").replace('\\', '/');
    String namn = helt.substring(helt.lastIndexOf('/') + 1).strip();
    return namn.isEmpty() ? "fil" : namn.substring(Math.max(0, namn.length() - LANGSTA_NAMN));
  }
}

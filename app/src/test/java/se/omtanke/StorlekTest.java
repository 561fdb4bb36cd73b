package se.omtanke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are small enough to be read in one go. */
class StorlekTest {

  private static final int HOGST = 300;
  private static final int MEDIAN = 60;

  @Test
  void no_source_file_is_longer_than_three_hundred_lines_and_half_are_sixty_or_shorter()
      throws IOException {
    List<Path> filer = kallfiler();
    List<Integer> rader = filer.stream().map(StorlekTest::rader).sorted().toList();

    assertThat(filer).filteredOn(fil -> rader(fil) > HOGST).isEmpty();
    assertThat(rader.get(rader.size() / 2)).isLessThanOrEqualTo(MEDIAN);
  }

  private static List<Path> kallfiler() throws IOException {
    try (Stream<Path> app = Files.walk(Path.of("src/main/java"));
        Stream<Path> regler = Files.walk(Path.of("../regler/src/main/java"))) {
      return Stream.concat(app, regler).filter(fil -> fil.toString().endsWith(".java")).toList();
    }
  }

  private static int rader(Path fil) {
    try {
      return Files.readAllLines(fil).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

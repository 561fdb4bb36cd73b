package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Files that bookkeeping programs have written, from a folder that is named when the test runs. */
@EnabledIfSystemProperty(named = "omtanke.sie", matches = ".+")
class VerkligSieTest {

  @TestFactory
  Stream<DynamicTest> every_file_is_read_whole_or_refused_by_line() throws IOException {
    List<Path> filer;
    try (Stream<Path> mapp = Files.list(Path.of(System.getProperty("omtanke.sie")))) {
      filer = mapp.filter(fil -> fil.toString().matches("(?i).*\\.s[ei]")).sorted().toList();
    }
    return filer.stream()
        .map(fil -> DynamicTest.dynamicTest(fil.getFileName().toString(), () -> las(fil)));
  }

  private static void las(Path fil) {
    try (Siefil sie = Siefil.oppna(fil.getFileName().toString(), fil, 1 << 30)) {
      sie.forEachRemaining(post -> assertThat(post.rad()).isPositive());
    } catch (Filfel e) {
      assertThat(e.rad()).as(e.getMessage()).isPositive();
    }
  }
}

package se.omtanke.drift.databas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UppackningTest {

  @Test
  void several_at_once_end_with_one_complete_directory(@TempDir Path cache) throws Exception {
    Callable<Postgresprogram> uppgift = () -> Postgresprogram.uppackade(cache);
    try (ExecutorService samtidigt = Executors.newFixedThreadPool(3)) {
      for (Future<Postgresprogram> svar : samtidigt.invokeAll(List.of(uppgift, uppgift, uppgift))) {
        assertThat(svar.get().rot().resolve("bin/postgres")).isExecutable();
      }
    }
    assertThat(kataloger(cache)).hasSize(1);
  }

  private static List<Path> kataloger(Path cache) throws IOException {
    try (Stream<Path> innehall = Files.list(cache)) {
      return innehall.toList();
    }
  }
}

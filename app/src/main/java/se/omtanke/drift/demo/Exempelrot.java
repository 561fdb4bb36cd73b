package se.omtanke.drift.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the example municipalities' files lie: a folder for each, with a {@code kommun.yaml}.
 *
 * @param mapp the folder above them
 */
record Exempelrot(Path mapp) {

  List<Path> kommuner() {
    try (Stream<Path> mappar = Files.list(mapp)) {
      return mappar.filter(en -> Files.exists(en.resolve("kommun.yaml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Exempelkommunerna finns inte i " + mapp, e);
    }
  }
}

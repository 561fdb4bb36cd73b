package se.omtanke.drift.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Where the example municipalities' files lie: a folder for each, with a {@code kommun.yaml}.
 *
 * @param mapp the folder above them
 * @param vilka which of the folders, as a glob
 */
record Exempelrot(Path mapp, String vilka) {

  List<Path> kommuner() {
    try (DirectoryStream<Path> mappar = Files.newDirectoryStream(mapp, vilka)) {
      return StreamSupport.stream(mappar.spliterator(), false)
          .filter(en -> Files.exists(en.resolve("kommun.yaml")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Exempelkommunerna finns inte i " + mapp, e);
    }
  }
}

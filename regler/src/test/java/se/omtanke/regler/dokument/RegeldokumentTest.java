package se.omtanke.regler.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The documents in {@code docs/regler} are those that the rules write. A change is approved by
 * running this test with {@code -Dregler.godkann=ja} and reading what has changed.
 */
class RegeldokumentTest {

  private static final Path MAPP = Path.of("../docs/regler");
  private static final boolean GODKANN = "ja".equals(System.getProperty("regler.godkann"));

  @Test
  void the_documents_say_what_the_rules_say() throws IOException {
    Map<String, String> skrivna = Dokumentmapp.alla();
    if (GODKANN) {
      godkann(skrivna);
    }

    Map<String, String> godkanda = godkanda();
    assertThat(godkanda.keySet())
        .as("the files in docs/regler; approve with -Dregler.godkann=ja")
        .isEqualTo(skrivna.keySet());
    assertThat(godkanda)
        .allSatisfy((namn, text) -> assertThat(skrivna.get(namn)).as(namn).isEqualTo(text));
  }

  private static Map<String, String> godkanda() throws IOException {
    Map<String, String> texter = new TreeMap<>();
    try (Stream<Path> filer = Files.list(MAPP)) {
      for (Path fil : filer.toList()) {
        texter.put(fil.getFileName().toString(), Files.readString(fil));
      }
    }
    return texter;
  }

  private static void godkann(Map<String, String> skrivna) throws IOException {
    Files.createDirectories(MAPP);
    for (String gammal : godkanda().keySet()) {
      Files.delete(MAPP.resolve(gammal));
    }
    for (Map.Entry<String, String> fil : skrivna.entrySet()) {
      Files.writeString(MAPP.resolve(fil.getKey()), fil.getValue());
    }
  }
}

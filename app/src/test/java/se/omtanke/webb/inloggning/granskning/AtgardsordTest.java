package se.omtanke.webb.inloggning.granskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.atkomst.Atgard;
import se.omtanke.komponenter.Texter;

/** The words for what the access log holds. */
class AtgardsordTest {

  private static final Path KOD = Path.of("src/main/java/se/omtanke");
  private static final Path TEXTER = Path.of("src/main/resources/texter");

  /** Where a purpose is named: at a transaction, or by a method that puts the module before it. */
  private static final Pattern SYFTE =
      Pattern.compile(
          "(?:Syfte\\.av|\\bskriv|\\bandra)\\(\\s*(?:\\w+,\\s*)?\"([a-z]+\\.[a-z_]+)\"");

  /** The forms of a budget work. */
  private static final Pattern BUDGETSYFTE = Pattern.compile("\\.gor\\(\\s*\"([a-z_]+)\"");

  /** Measurements are made on an installation of their own. */
  private static final String MATNING = "bench.";

  @Test
  void every_purpose_in_the_code_has_words() throws IOException {
    Texter texter = new Texter(svenska(), Locale.forLanguageTag("sv"));
    TreeSet<String> koder = new TreeSet<>(skrivna());
    Stream.of(Arendeatgard.values()).map(Atgard::kod).forEach(koder::add);
    koder.removeIf(kod -> kod.startsWith(MATNING));

    assertThat(koder).contains("ekonomi.lagra_fil", "ekonomi.reducera_budget", "start.se");
    assertThat(koder)
        .as("add a text with the key <modul>.atgard.<namn>")
        .filteredOn(kod -> Atgardsord.iOrd(texter, kod).equals(kod))
        .isEmpty();
    assertThat(Atgardsord.aktor(texter, "kommandorad:root")).isEqualTo("root");
  }

  private static List<String> skrivna() throws IOException {
    try (Stream<Path> filer = Files.walk(KOD)) {
      return filer
          .filter(fil -> fil.toString().endsWith(".java"))
          .map(AtgardsordTest::las)
          .flatMap(
              text ->
                  Stream.concat(
                      SYFTE.matcher(text).results().map(funnen -> funnen.group(1)),
                      BUDGETSYFTE
                          .matcher(text)
                          .results()
                          .map(funnen -> "ekonomi." + funnen.group(1))))
          .toList();
    }
  }

  private static StaticMessageSource svenska() throws IOException {
    StaticMessageSource kalla = new StaticMessageSource();
    try (Stream<Path> filer = Files.list(TEXTER)) {
      for (Path fil : filer.filter(en -> en.toString().endsWith("_sv.properties")).toList()) {
        Properties texter = new Properties();
        try (Reader lasare = Files.newBufferedReader(fil)) {
          texter.load(lasare);
        }
        texter.forEach(
            (nyckel, text) ->
                kalla.addMessage(nyckel.toString(), Locale.forLanguageTag("sv"), text.toString()));
      }
    }
    return kalla;
  }

  private static String las(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

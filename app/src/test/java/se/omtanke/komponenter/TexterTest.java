package se.omtanke.komponenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of all modules, in both languages. */
class TexterTest {

  private static final Path TEXTER = Path.of("src/main/resources/texter");
  private static final Path MALLAR = Path.of("src/main/jte");
  private static final Pattern ANROP = Pattern.compile("text\\(\"([a-z0-9_.-]+)\"(?!\\s*\\+)");

  static Stream<String> moduler() throws IOException {
    return filer(TEXTER, "_sv.properties")
        .map(fil -> fil.getFileName().toString().replace("_sv.properties", ""));
  }

  @ParameterizedTest
  @MethodSource("moduler")
  void swedish_and_english_have_the_same_keys_and_no_empty_text(String modul) throws IOException {
    Properties svenska = las(modul + "_sv.properties");
    Properties engelska = las(modul + "_en.properties");

    assertThat(engelska.stringPropertyNames()).isEqualTo(svenska.stringPropertyNames());
    assertThat(svenska.values()).doesNotContain("");
    assertThat(engelska.values()).doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("moduler")
  void a_text_has_no_straight_apostrophe_because_the_message_format_eats_it(String modul)
      throws IOException {
    assertThat(las(modul + "_sv.properties").values().toString()).doesNotContain("'");
    assertThat(las(modul + "_en.properties").values().toString()).doesNotContain("'");
  }

  @ParameterizedTest
  @MethodSource("moduler")
  void keys_begin_with_the_name_of_their_module(String modul) throws IOException {
    assertThat(las(modul + "_sv.properties").stringPropertyNames())
        .allMatch(nyckel -> nyckel.startsWith(modul + "."));
  }

  @Test
  void every_text_that_a_template_asks_for_is_there() throws IOException {
    Set<String> finns = new TreeSet<>();
    for (String modul : moduler().toList()) {
      finns.addAll(las(modul + "_sv.properties").stringPropertyNames());
    }
    List<Path> mallar = filer(MALLAR, ".jte").toList();
    Set<String> fragade = new TreeSet<>();
    for (Path mall : mallar) {
      fragade.addAll(
          ANROP
              .matcher(Files.readString(mall))
              .results()
              .map((MatchResult r) -> r.group(1))
              .collect(Collectors.toSet()));
    }

    assertThat(fragade).isNotEmpty().isSubsetOf(finns);
  }

  private static Stream<Path> filer(Path mapp, String slut) throws IOException {
    try (Stream<Path> alla = Files.walk(mapp)) {
      return alla.filter(fil -> fil.toString().endsWith(slut)).sorted().toList().stream();
    }
  }

  private static Properties las(String fil) throws IOException {
    Properties texter = new Properties();
    try (Reader lasare = Files.newBufferedReader(TEXTER.resolve(fil))) {
      texter.load(lasare);
    }
    return texter;
  }
}

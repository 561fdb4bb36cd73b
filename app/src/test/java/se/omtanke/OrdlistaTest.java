package se.omtanke;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The word list and the public types of the modules' doors say the same. */
class OrdlistaTest {

  private static final Path APP = Path.of("src/main/java/se/omtanke");
  private static final Path REGLER = Path.of("../regler/src/main/java/se/omtanke");
  private static final Path ORDLISTA = Path.of("../docs/ordlista.md");

  /**
   * One line of a table.
   *
   * @param modul the module it stands under
   * @param celler its cells; the first is the word
   */
  private record Ord(String modul, List<String> celler) {

    String namn() {
      return celler.getFirst().replace("`", "");
    }

    /** Mechanics of all modules share a table, and name their module themselves. */
    String fullt() {
      return namn().contains(".") ? namn() : modul + "." + namn();
    }
  }

  @Test
  void every_public_type_of_a_modules_door_stands_in_the_word_list() {
    List<String> kanda = ordlista().stream().map(Ord::fullt).toList();

    assertThat(dorrarnas()).as("types without a line in docs/ordlista.md").isSubsetOf(kanda);
  }

  @Test
  void every_word_in_the_list_is_a_type_that_exists() {
    List<String> ord = ordlista().stream().map(Ord::fullt).toList();

    assertThat(ord).as("lines of docs/ordlista.md").doesNotHaveDuplicates().isSubsetOf(alla());
  }

  @Test
  void every_word_has_a_gloss_a_meaning_and_a_source() {
    assertThat(ordlista())
        .allSatisfy(ord -> assertThat(ord.celler()).hasSize(4).noneMatch(String::isBlank));
  }

  @Test
  void the_words_of_each_module_are_in_alphabetical_order() {
    Map<String, List<String>> ordPerModul =
        ordlista().stream().collect(groupingBy(Ord::modul, mapping(Ord::namn, toList())));

    assertThat(ordPerModul.values())
        .allSatisfy(ord -> assertThat(ord).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER));
  }

  /** Words stand in tables under a heading that is the name of their module. */
  private static List<Ord> ordlista() {
    String modul = "";
    Stream.Builder<Ord> ord = Stream.builder();
    for (String rad : rader(ORDLISTA)) {
      if (rad.startsWith("## ")) {
        modul = rad.substring(3).strip();
      } else if (rad.startsWith("| `")) {
        ord.add(new Ord(modul, celler(rad)));
      }
    }
    return ord.build().toList();
  }

  private static List<String> celler(String rad) {
    String inre = rad.strip().replaceAll("^\\||\\|$", "");
    return Stream.of(inre.split("\\|", -1)).map(String::strip).toList();
  }

  /** The public top-level types in the root package of every module. */
  private static List<String> dorrarnas() {
    return typer(1);
  }

  /** Those in sub-packages too, where a module keeps what is its own. */
  private static List<String> alla() {
    return typer(Integer.MAX_VALUE);
  }

  private static List<String> typer(int djup) {
    return Stream.of(APP, REGLER)
        .flatMap(rot -> filer(rot, 1))
        .filter(Files::isDirectory)
        .flatMap(modul -> filer(modul, djup).filter(OrdlistaTest::arPublikTyp).map(typ(modul)))
        .toList();
  }

  private static Function<Path, String> typ(Path modul) {
    return fil -> namn(modul) + "." + namn(fil).replace(".java", "");
  }

  private static boolean arPublikTyp(Path fil) {
    return namn(fil).endsWith(".java")
        && rader(fil).stream().anyMatch(rad -> rad.startsWith("public "));
  }

  private static String namn(Path fil) {
    return fil.getFileName().toString();
  }

  private static Stream<Path> filer(Path mapp, int djup) {
    try (Stream<Path> filer = Files.walk(mapp, djup)) {
      return filer.filter(fil -> !fil.equals(mapp)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rader(Path fil) {
    try {
      return Files.readAllLines(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package se.omtanke.regler.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The numbers of the law stand in the parameter files, with date and source, and nowhere else. */
class IngaTalIReglernaTest {

  private static final Path KOD = Path.of("src/main/java");
  private static final Pattern KOMMENTARER = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern TEXTER = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern TAL = Pattern.compile("(?<![\\w.])\\d");

  @Test
  void no_rule_has_a_number_in_its_code() {
    assertThat(Klasser.regler())
        .allSatisfy(
            klass -> assertThat(TAL.matcher(koden(klass)).find()).as(klass.getName()).isFalse());
  }

  @Test
  void no_rule_has_a_date_or_a_length_of_time_in_its_texts() {
    Pattern matt =
        Pattern.compile("\"[^\"]*\\d+ (dagar|vecka|veckor|månad|månader|år|timmar)\\b[^\"]*\"");
    assertThat(Klasser.regler())
        .allSatisfy(
            klass ->
                assertThat(matt.matcher(utanKommentarer(klass)).find())
                    .as(klass.getName())
                    .isFalse());
  }

  private static String koden(Class<?> klass) {
    return TEXTER.matcher(utanKommentarer(klass)).replaceAll("");
  }

  private static String utanKommentarer(Class<?> klass) {
    try {
      String fil = klass.getName().replace('.', '/') + ".java";
      return KOMMENTARER.matcher(Files.readString(KOD.resolve(fil))).replaceAll("");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrasigSieTest {

  private static final String HUVUD = "#FLAGGA 0\n#SIETYP 4\n#RAR 0 20250101 20251231\n";

  @Test
  void a_verification_that_does_not_balance_is_named_with_its_sum() {
    Filfel fel = fel(HUVUD + "#VER A 7 20250131\n{\n#TRANS 1 {} 100\n#TRANS 2 {} -98.5\n}\n");
    assertThat(fel.rad()).isEqualTo(4);
    assertThat(fel).hasMessageContaining("A 7 balanserar inte").hasMessageContaining("1,50 kr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#TRANS 1 {} 1,50|ska vara ett tal med decimalpunkt",
        "#TRANS 1 {} 1E9|ska vara ett tal med decimalpunkt",
        "#TRANS 1 {} 0.005|fler decimaler än ören",
        "#TRANS 1 {}|belopp saknas",
        "#TRANS|kontonr saknas",
        "#TRANS 1 {1} 5|par av dimension och objekt",
        "#TRANS 1 {A 5} 5|dimension som inte är ett heltal",
        "#TRANS 1 {1 5 5|ingen slutklammer",
        "#TRANS 1 {} 5 20250230|ÅÅÅÅMMDD",
        "#TRANS 1 {} 5 20250131 \"text|sluts aldrig",
        "TRANS 1 {} 5|ska börja med #",
        "#VER A 2 20250131|sluts aldrig med }"
      })
  void a_broken_row_is_named_by_its_line(String rad, String varfor) {
    Filfel fel = fel(HUVUD + "#VER A 1 20250131\n{\n" + rad + "\n}\n");
    assertThat(fel.rad()).isEqualTo(6);
    assertThat(fel).hasMessageContaining(varfor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#VER A 1|verdatum saknas",
        "#VER A 1 20260101|utanför räkenskapsåret",
        "#VER A 1 2025-01-31|ÅÅÅÅMMDD",
        "#RAR 0 20251231 20250101|före start",
        "#RAR noll 20250101 20251231|heltal",
        "#PSALDO 0 202601 5010 {} 1|utanför räkenskapsåret",
        "#PSALDO 0 202513 5010 {} 1|ÅÅÅÅMM",
        "#IB 0 5010|saldo saknas",
        "#SIETYP 5|1, 2, 3 eller 4",
        "#FLAGGA 2|0 eller 1",
        "#TRANS 1 {} 5|utanför en verifikation",
        "}|utanför en verifikation"
      })
  void a_broken_post_is_named_by_its_line(String rad, String varfor) {
    Filfel fel = fel(HUVUD + rad + "\n");
    assertThat(fel.rad()).isEqualTo(4);
    assertThat(fel).hasMessageContaining(varfor);
  }

  @Test
  void an_account_that_the_file_does_not_declare_is_named() {
    Filfel fel = fel(HUVUD + "#KONTO 1930 Giro\n#IB 0 1930 0\n#IB 0 1931 0\n");
    assertThat(fel.rad()).isEqualTo(6);
    assertThat(fel).hasMessageContaining("1931 saknar #KONTO");
  }

  @Test
  void a_verification_without_braces_is_refused() {
    assertThat(fel(HUVUD + "#VER A 1 20250131\n#TRANS 1 {} 0\n")).hasMessageContaining("saknar {");
  }

  @Test
  void a_file_cut_in_a_verification_is_refused() {
    assertThat(fel(HUVUD + "#VER A 1 20250131\n{\n#TRANS 1 {} 0\n"))
        .hasMessageContaining("Är filen avklippt?");
  }

  @Test
  void a_file_whose_sum_is_another_or_missing_is_refused() {
    String summerad = "#FLAGGA 0\n#KSUMMA\n#SIETYP 4\n#FNAMN \"A B\"\n";
    assertThat(fel(summerad)).hasMessageContaining("avklippt");
    Filfel fel = fel(summerad + "#KSUMMA 4711\n");
    assertThat(fel.rad()).isEqualTo(5);
    assertThat(fel).hasMessageContaining("Kontrollsumman är 4711");
  }

  @Test
  void a_file_that_is_no_sie_file_is_refused_at_once() {
    assertThat(fel("")).hasMessageContaining("ingen SIE-fil");
    assertThat(fel("#include <stdio.h>\n")).hasMessageContaining("ingen SIE-fil");
    assertThat(fel("Konto;Belopp\n")).hasMessageContaining("ska börja med #");
    assertThat(fel("PK\3\4")).hasMessageContaining("ingen SIE-fil");
    assertThat(fel("<?xml version=\"1.0\"?><Sie/>")).hasMessageContaining("SIE 4");
  }

  @Test
  void a_nul_and_an_endless_line_are_named() {
    assertThat(fel("#FLAGGA 0\n#FNAMN \0\n").rad()).isEqualTo(2);
    assertThat(fel("#FLAGGA 0\n#FNAMN " + "x".repeat(70_000)).rad()).isEqualTo(2);
  }

  @Test
  void a_file_that_is_too_large_is_refused() {
    byte[] fil = HUVUD.repeat(10).getBytes(StandardCharsets.UTF_8);
    assertThat(
            catchThrowableOfType(
                Filfel.class, () -> Siefil.oppna("x", new ByteArrayInputStream(fil), 100)))
        .hasMessageContaining("större än");
  }

  @Test
  void oddities_that_harm_no_one_are_read_and_noted() {
    assertThat(
            anmarkta(
                "#FLAGGA 1\n#FNR \"C:\\bok\\\"\n#RAR 0\n#NYTT 1\n{\n#INRE 2\n}\n#FNAMN \uFFFDby\n"
                    + "#VER A 1 20250131\n{\n#OKÄND\n}\n\u001A"))
        .extracting(Sieanmarkning::rad)
        .containsExactly(1, 3, 4, 11, 8);
  }

  @Test
  void notes_without_end_are_cut_short() {
    assertThat(anmarkta("#FLAGGA 0\n" + "#NYTT\n".repeat(5_000))).hasSize(1_001);
  }

  @Test
  void code_page_437_is_what_is_meant_when_nothing_else_shows() {
    byte[] fil = "#FLAGGA 0\n#FNAMN Å\n".getBytes(Charset.forName("IBM437"));
    assertThat(las(fil)).contains(new Siepost.Uppgift(2, "FNAMN", List.of("Å")));
  }

  private static Filfel fel(String text) {
    return catchThrowableOfType(Filfel.class, () -> las(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Siepost> las(byte[] fil) {
    List<Siepost> poster = new ArrayList<>();
    try (Siefil sie = Siefil.oppna("prov.se", new ByteArrayInputStream(fil), 1 << 20)) {
      sie.forEachRemaining(poster::add);
    }
    return poster;
  }

  private static List<Sieanmarkning> anmarkta(String text) {
    byte[] fil = text.getBytes(StandardCharsets.UTF_8);
    try (Siefil sie = Siefil.oppna("prov.se", new ByteArrayInputStream(fil), 1 << 20)) {
      sie.forEachRemaining(post -> {});
      return sie.anmarkningar();
    }
  }
}

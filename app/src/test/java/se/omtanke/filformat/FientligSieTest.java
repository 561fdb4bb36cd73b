package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omtanke.filformat.Siepost.Mark;
import se.omtanke.filformat.Siepost.Transaktion;
import se.omtanke.filformat.Siepost.Verifikation;
import se.omtanke.regler.Belopp;

/**
 * Files that keep to the letter of the standard, or nearly, and that a careless reader gets wrong.
 */
class FientligSieTest {

  private static final String HUVUD =
      "#FLAGGA 0\n#SIETYP 4\n#RAR 0 20250101 20251231\n#RAR -1 20240101 20241231\n";

  private static final String VERIFIKATION =
      HUVUD + "#VER A 1 20250131 \"Hyra\"\n{\n#TRANS 1 {} 100.00\n#TRANS 2 {} -100.00\n}\n";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", " \t\r\n"})
  void lines_may_end_in_any_way(String slut) {
    assertThat(verifikation(VERIFIKATION.replace("\n", slut)).rader()).hasSize(2);
  }

  @Test
  void labels_may_be_in_lower_case_and_fields_stand_apart_by_tabs() {
    String fil = VERIFIKATION.replace("#TRANS 1 {} 100.00", "\t#trans\t1\t{}\t100.00\t");
    Verifikation las = verifikation(fil.replace("#VER", "#ver").replace("#RAR", "#Rar"));
    assertThat(las.rader().getFirst().belopp()).isEqualTo(Belopp.ore(100_00));
  }

  @Test
  void quotes_hold_blanks_braces_and_escaped_quotes() {
    String fil = VERIFIKATION.replace("\"Hyra\"", "\"Hyra {1 \\\"5\\\"} \\\\ # }\"");
    assertThat(verifikation(fil).text()).isEqualTo("Hyra {1 \"5\"} \\\\ # }");
  }

  @Test
  void empty_quotes_are_an_empty_field_and_not_a_missing_one() {
    String fil =
        VERIFIKATION.replace("#TRANS 1 {} 100.00", "#TRANS 1 {} 100.00 \"\" \"Januari\" 2 ab");
    Transaktion rad = verifikation(fil).rader().getFirst();
    assertThat(rad.datum()).isEmpty();
    assertThat(rad.text()).isEqualTo("Januari");
  }

  @Test
  void a_removed_row_without_an_added_one_does_not_count() {
    String fil = VERIFIKATION.replace("}\n", "#BTRANS 1 {} 700.00\n}\n");
    assertThat(verifikation(fil).rader())
        .filteredOn(Transaktion::raknas)
        .extracting(Transaktion::mark)
        .containsExactly(Mark.VANLIG, Mark.VANLIG);
  }

  @Test
  void an_added_row_without_its_twin_counts_once() {
    String fil =
        HUVUD + "#VER A 1 20250131\n{\n#RTRANS 1 {} 5\n#TRANS 2 {} -5\n#RTRANS 3 {} 0\n}\n";
    assertThat(verifikation(fil).rader()).filteredOn(Transaktion::raknas).hasSize(3);
  }

  @Test
  void results_of_the_year_before_are_told_apart_from_this_years() {
    List<Siepost> poster = las(HUVUD + "#RES 0 3010 -5\n#RES -1 3010 -7.5\n#RES -2 3010 1\n");
    assertThat(poster)
        .contains(
            new Siepost.Rar(4, -1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            new Siepost.Resultat(5, 0, "3010", Belopp.ore(-5_00), Optional.empty()),
            new Siepost.Resultat(6, -1, "3010", Belopp.ore(-7_50), Optional.empty()),
            new Siepost.Resultat(7, -2, "3010", Belopp.ore(1_00), Optional.empty()));
  }

  @Test
  void unknown_posts_are_noted_wherever_they_stand_and_nothing_else_is_lost() {
    String fil =
        VERIFIKATION.replace("}\n", "#MOMS 25\n}\n#TILLAGG \"a\nb").replace("\nb", " b\"\n");
    try (Siefil sie = oppna(fil.getBytes(StandardCharsets.UTF_8))) {
      List<Siepost> poster = new ArrayList<>();
      sie.forEachRemaining(poster::add);
      assertThat(poster).filteredOn(Verifikation.class::isInstance).hasSize(1);
      assertThat(sie.anmarkningar()).extracting(Sieanmarkning::rad).containsExactly(9, 11);
    }
  }

  @Test
  void a_sum_without_its_beginning_is_refused_by_its_line() {
    Filfel fel = fel(VERIFIKATION + "#KSUMMA 4711\n");
    assertThat(fel.rad()).isEqualTo(10);
    assertThat(fel).hasMessageContaining("utan att filen börjar med #KSUMMA");
  }

  @Test
  void a_sum_that_holds_is_accepted_with_and_without_sign() {
    String fil = "#FLAGGA 0\n#KSUMMA\n#SIETYP 4\n#FNAMN \"A B\"\n#KSUMMA %s\n";
    CRC32 crc = new CRC32();
    crc.update("#SIETYP4#FNAMNA B".getBytes(StandardCharsets.UTF_8));
    assertThat(las(fil.formatted(crc.getValue()))).hasSize(2);
    assertThat(las(fil.formatted((int) crc.getValue()))).hasSize(2);
    assertThat(fel(fil.formatted(crc.getValue() + 1))).hasMessageContaining("Kontrollsumman");
  }

  @Test
  void a_verification_inside_another_is_refused() {
    assertThat(fel(HUVUD + "#VER A 1 20250131\n{\n#VER A 2 20250131\n{\n}\n}\n").rad())
        .isEqualTo(7);
  }

  @Test
  void swedish_letters_in_code_page_437_survive() {
    byte[] fil = VERIFIKATION.replace("Hyra", "Åäö ÖÄå é").getBytes(Charset.forName("IBM437"));
    assertThat(las(fil))
        .filteredOn(Verifikation.class::isInstance)
        .extracting(post -> ((Verifikation) post).text())
        .containsExactly("Åäö ÖÄå é");
  }

  private static Verifikation verifikation(String fil) {
    return las(fil).stream()
        .filter(Verifikation.class::isInstance)
        .map(Verifikation.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Filfel fel(String fil) {
    return catchThrowableOfType(Filfel.class, () -> las(fil));
  }

  private static List<Siepost> las(String fil) {
    return las(fil.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Siepost> las(byte[] fil) {
    List<Siepost> poster = new ArrayList<>();
    try (Siefil sie = oppna(fil)) {
      sie.forEachRemaining(poster::add);
    }
    return poster;
  }

  private static Siefil oppna(byte[] fil) {
    return Siefil.oppna("prov.se", new ByteArrayInputStream(fil), 1 << 20);
  }
}

package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.filformat.Provlasning.celler;
import static se.omtanke.filformat.Provlasning.fel;
import static se.omtanke.filformat.Provlasning.rader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvlasningTest {

  private static final String TABELL = "Enhet;Belopp\nÅsgården;-1,5\nÖstra härden;27,25\n";
  private static final List<List<String>> LAST =
      List.of(
          List.of("Enhet", "Belopp"),
          List.of("Åsgården", "-1,5"),
          List.of("Östra härden", "27,25"));

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "IBM437", "UTF-16"})
  void the_same_text_is_read_whatever_its_encoding(String kodning) {
    assertThat(celler(TABELL, Charset.forName(kodning))).isEqualTo(LAST);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_cell() {
    assertThat(celler("\uFEFF" + TABELL)).isEqualTo(LAST);
    assertThat(celler("\uFEFF" + TABELL, StandardCharsets.UTF_16LE)).isEqualTo(LAST);
  }

  @Test
  void code_page_437_is_taken_on_trust_when_told() {
    byte[] fil = "a;b\nÅ;1\n".getBytes(Charset.forName("IBM437"));
    var regler = Lasregler.vanliga().medTeckenkodning(Charset.forName("IBM437"));
    assertThat(rader(fil, regler).getLast().celler()).containsExactly("Å", "1");
  }

  @ParameterizedTest
  @ValueSource(chars = {';', ',', '\t', '|'})
  void the_delimiter_is_found(char tecken) {
    String fil = "Kod,Namn,Antal\n10,Norr,3\n11,Söder,4\n".replace(',', tecken);
    assertThat(celler(fil).getLast()).containsExactly("11", "Söder", "4");
  }

  @Test
  void decimal_commas_do_not_hide_the_semicolon() {
    assertThat(celler("Utfall, tkr;Budget, tkr\n1,5;2,5\n3,5;4,5\n").getLast())
        .containsExactly("3,5", "4,5");
  }

  @Test
  void excels_own_first_line_tells_the_delimiter() {
    assertThat(rader("sep=|\na|b;c\n1|2\n".getBytes(StandardCharsets.UTF_8), Lasregler.vanliga()))
        .containsExactly(new Rad("", 1, List.of("a", "b;c")), new Rad("", 2, List.of("1", "2")));
  }

  @Test
  void quotes_hold_delimiters_line_breaks_and_quotes() {
    assertThat(celler("a;b\n\"x;\r\ny \"\"z\"\"\";2\n").getLast())
        .containsExactly("x;\r\ny \"z\"", "2");
  }

  @Test
  void empty_lines_are_counted_but_not_given() {
    assertThat(rader("a;b\n\n;\n1;2".getBytes(StandardCharsets.UTF_8), Lasregler.vanliga()))
        .extracting(Rad::nummer)
        .containsExactly(1, 4);
  }

  @Test
  void a_cell_that_begins_with_an_equals_sign_is_text() {
    assertThat(celler("a;b\n=1+1;=HYPERLINK(\"x\")\n").getLast())
        .containsExactly("=1+1", "=HYPERLINK(\"x\")");
  }

  @Test
  void a_row_with_too_few_columns_is_named() {
    Filfel fel = fel("a;b;c\n1;2;3\n4;5\n");
    assertThat(fel.fil()).isEqualTo("prov");
    assertThat(fel.rad()).isEqualTo(3);
    assertThat(fel.kolumn()).isEqualTo("C");
    assertThat(fel).hasMessageContaining("2 kolumner men första raden har 3");
  }

  @Test
  void a_row_with_too_many_columns_is_named() {
    Filfel fel = fel("a;b\n1;2;3\n");
    assertThat(fel.rad()).isEqualTo(2);
    assertThat(fel.kolumn()).isEqualTo("C");
  }

  @Test
  void rows_of_different_width_are_filled_when_that_is_allowed() {
    byte[] fil = "a;b;c\n1\n1;2;3;4\n".getBytes(StandardCharsets.UTF_8);
    assertThat(rader(fil, Lasregler.vanliga().medSkiljetecken(';').medOlikaBredd()))
        .extracting(Rad::celler)
        .containsExactly(List.of("a", "b", "c"), List.of("1", "", ""), List.of("1", "2", "3", "4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b\n1;\"två\n3;4\n5;6\n", "a;b\n1;\"två", "a;b\n1;\"två\"\"\n3;4"})
  void a_quote_that_is_never_closed_is_named_where_it_opens(String fil) {
    Filfel fel = fel(fil);
    assertThat(fel.rad()).isEqualTo(2);
    assertThat(fel.kolumn()).isEqualTo("B");
    assertThat(fel).hasMessageContaining("sluts aldrig");
  }

  @Test
  void an_open_quote_in_a_large_file_is_found_without_reading_all_of_it_into_memory() {
    Filfel fel = fel("a;b\n1;\"två" + "\n3;4".repeat(200_000));
    assertThat(fel.rad()).isEqualTo(2);
    assertThat(fel.kolumn()).isEqualTo("B");
    assertThat(fel).hasMessageContaining("citationstecknet");
  }

  @Test
  void text_after_a_closing_quote_is_named() {
    Filfel fel = fel("a;b\n1;\"två\" tre\n");
    assertThat(fel.rad()).isEqualTo(2);
    assertThat(fel.kolumn()).isEqualTo("B");
    assertThat(fel).hasMessageContaining("dubbelt");
  }

  @Test
  void a_nul_is_named_by_row_and_column() {
    Filfel fel = fel("a;b\n1;2\n3;4\0\n");
    assertThat(fel.rad()).isEqualTo(3);
    assertThat(fel.kolumn()).isEqualTo("B");
    assertThat(fel).hasMessageContaining("NUL");
  }

  @Test
  void utf_16_without_a_mark_is_refused_with_advice() {
    assertThat(fel(TABELL.getBytes(StandardCharsets.UTF_16LE)))
        .hasMessageContaining("Spara den som CSV UTF-8");
  }

  @Test
  void utf_16_cut_in_a_character_is_refused() {
    byte[] hel = ("\uFEFF" + TABELL).getBytes(StandardCharsets.UTF_16LE);
    assertThat(fel(java.util.Arrays.copyOf(hel, hel.length - 1))).hasMessageContaining("avklippt");
  }

  @Test
  void utf_8_cut_in_a_character_is_refused() {
    byte[] hel = "a;b\nÅ;Ö".getBytes(StandardCharsets.UTF_8);
    assertThat(fel(java.util.Arrays.copyOf(hel, hel.length - 1))).hasMessageContaining("avklippt");
  }

  @Test
  void one_foreign_byte_in_a_file_of_utf_8_is_named_by_row() {
    byte[] fil = "a;b\nÅ;Ö\nÄ;?\n".getBytes(StandardCharsets.UTF_8);
    fil[fil.length - 2] = (byte) 0xe5;
    Filfel fel = fel(fil);
    assertThat(fel.rad()).isEqualTo(3);
    assertThat(fel).hasMessageContaining("inte är UTF-8");
  }

  @Test
  void a_byte_that_no_encoding_explains_is_named_by_row() {
    Filfel fel = fel(new byte[] {'a', ';', 'b', '\n', '1', ';', (byte) 0x81, '\n'});
    assertThat(fel.rad()).isEqualTo(2);
    assertThat(fel).hasMessageContaining("inte går att tyda");
  }

  @Test
  void a_huge_cell_is_named() {
    Filfel fel = fel("a;b\n1;" + "x".repeat(40_000) + "\n");
    assertThat(fel.rad()).isEqualTo(2);
    assertThat(fel.kolumn()).isEqualTo("B");
    assertThat(fel).hasMessageContaining("32767");
  }

  @Test
  void too_many_columns_are_refused() {
    Filfel fel = fel(";".repeat(2_000) + "x\n");
    assertThat(fel.rad()).isEqualTo(1);
    assertThat(fel).hasMessageContaining("fler än 1000 kolumner");
  }

  @Test
  void too_many_rows_are_refused_at_the_row_that_is_one_too_many() {
    Filfel fel =
        fel("a\n1\n2\n".getBytes(StandardCharsets.UTF_8), Lasregler.vanliga().medTabell(2, 5, 9));
    assertThat(fel.rad()).isEqualTo(3);
  }

  @Test
  void a_file_that_is_too_large_is_refused_before_it_is_read() {
    byte[] fil = "a;b\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    assertThat(fel(fil, Lasregler.vanliga().medStorlek(1 << 20, 1 << 20)))
        .hasMessageContaining("större än 1 MB");
  }

  @Test
  void files_of_other_kinds_are_refused_with_advice() {
    assertThat(fel("%PDF-1.7 ...")).hasMessageContaining("PDF");
    assertThat(fel("<html><table>")).hasMessageContaining("webbsida");
    assertThat(fel("<?xml version=\"1.0\"?><Workbook/>")).hasMessageContaining(".xlsx");
    assertThat(fel("")).hasMessageContaining("tom");
  }
}

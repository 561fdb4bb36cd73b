package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkrivningTest {

  private static final Dokument DOKUMENT =
      new Dokument("Uppföljning <mars>", "Exempelby", Instant.parse("2026-04-10T08:00:00Z"));
  private static final List<Rubrik> RUBRIKER =
      List.of(Rubrik.av("Enhet"), Rubrik.av("Utfall"), new Rubrik("Andel", 8), Rubrik.av("Dag"));
  private static final List<Cell> RAD =
      List.of(
          new Cell.Text("Åsgården"),
          new Cell.Tal(new BigDecimal("-1234.565"), 2),
          new Cell.Procent(new BigDecimal("0.2505"), 1),
          new Cell.Datum(LocalDate.of(2026, 3, 31)));

  @Test
  void a_swedish_excel_gets_marked_utf_8_semicolons_and_decimal_commas() {
    assertThat(csv(Csvform.SVENSK, RAD))
        .isEqualTo("\uFEFFEnhet;Utfall;Andel;Dag\r\nÅsgården;-1234,57;25,1%;2026-03-31\r\n");
  }

  @Test
  void a_program_gets_commas_and_decimal_points() {
    assertThat(csv(Csvform.MASKIN, RAD))
        .isEqualTo("Enhet,Utfall,Andel,Dag\r\nÅsgården,-1234.57,0.251,2026-03-31\r\n");
  }

  @Test
  void text_that_looks_like_a_formula_is_guarded_in_csv_but_numbers_are_not() {
    List<Cell> farlig =
        List.of(
            new Cell.Text("=HYPERLINK(\"http://x\")"),
            new Cell.Text("+46"),
            new Cell.Text("-1"),
            new Cell.Text("@SUM(A1)"),
            new Cell.Text("\t=1"),
            new Cell.Text("\r=1"),
            new Cell.Tal(BigDecimal.ONE.negate(), 0));
    assertThat(csv(Csvform.MASKIN, farlig))
        .endsWith(
            "\r\n\"'=HYPERLINK(\"\"http://x\"\")\",'+46,'-1,'@SUM(A1),'\t=1,\"'\r=1\",-1\r\n");
  }

  @Test
  void a_workbook_holds_no_formula_whatever_the_text() {
    byte[] fil = xlsx(x -> x.rad(List.of(new Cell.Text("=1+1"), new Cell.Text("+2"))));
    String blad = del(fil, "xl/worksheets/sheet1.xml");
    assertThat(blad)
        .doesNotContain("<f>")
        .contains("<c r=\"A2\" s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t>");
    assertThat(del(fil, "xl/styles.xml")).contains("quotePrefix=\"1\"");
    assertThat(Provlasning.rader(fil, Lasregler.vanliga()).getLast().formler()).isEmpty();
  }

  @Test
  void a_workbook_reads_back_as_it_was_written() {
    assertThat(Provlasning.celler(xlsx(x -> x.rad(RAD))))
        .containsExactly(
            List.of("Enhet", "Utfall", "Andel", "Dag"),
            List.of("Åsgården", "-1234.565", "0.2505", "2026-03-31"));
  }

  @Test
  void the_same_content_gives_the_same_bytes() {
    assertThat(xlsx(x -> x.rad(RAD))).isEqualTo(xlsx(x -> x.rad(RAD)));
  }

  @Test
  void a_workbook_has_title_frozen_headings_and_column_widths() {
    byte[] fil = xlsx(x -> x.rad(RAD));
    assertThat(del(fil, "docProps/core.xml"))
        .contains("<dc:title>Uppföljning &lt;mars&gt;</dc:title>")
        .contains("2026-04-10T08:00:00Z");
    assertThat(del(fil, "xl/worksheets/sheet1.xml"))
        .contains("state=\"frozen\"")
        .contains("<col min=\"3\" max=\"3\" width=\"8\" customWidth=\"1\"/>");
  }

  @Test
  void sheet_names_are_made_to_fit_and_unique(@TempDir Path mapp) throws IOException {
    byte[] fil =
        xlsx(
            x -> {
              x.blad("Vård/omsorg [2026]: ett mycket långt namn", List.of());
              x.blad("mars", List.of());
              x.blad("MARS", List.of());
              x.blad("'?*'", List.of());
            });
    Path sparad = Files.write(mapp.resolve("x"), fil);
    assertThat(Tabellfiler.blad("x", sparad, Lasregler.vanliga()))
        .containsExactly("Mars", "Vård omsorg  2026   ett mycket", "mars (2)", "MARS (3)", "Blad");
  }

  @Test
  void an_empty_workbook_still_has_a_sheet(@TempDir Path mapp) throws IOException {
    var ut = new ByteArrayOutputStream();
    new Xlsxskrivare(ut, DOKUMENT).close();
    Path sparad = Files.write(mapp.resolve("x"), ut.toByteArray());
    assertThat(Tabellfiler.blad("x", sparad, Lasregler.vanliga())).containsExactly("Blad");
  }

  @Test
  void csv_holds_one_sheet_and_no_row_before_it() {
    var csv = new Csvskrivare(new ByteArrayOutputStream(), Csvform.SVENSK);
    assertThatThrownBy(() -> csv.rad(RAD)).isInstanceOf(IllegalStateException.class);
    csv.blad("a", RUBRIKER);
    assertThatThrownBy(() -> csv.blad("b", RUBRIKER)).isInstanceOf(IllegalStateException.class);
  }

  private static String csv(Csvform form, List<Cell> rad) {
    var ut = new ByteArrayOutputStream();
    try (var csv = new Csvskrivare(ut, form)) {
      csv.blad("Mars", RUBRIKER);
      csv.rad(rad);
    }
    return ut.toString(StandardCharsets.UTF_8);
  }

  private static byte[] xlsx(Consumer<Xlsxskrivare> innehall) {
    var ut = new ByteArrayOutputStream();
    try (var xlsx = new Xlsxskrivare(ut, DOKUMENT)) {
      xlsx.blad("Mars", RUBRIKER);
      innehall.accept(xlsx);
    }
    return ut.toByteArray();
  }

  private static String del(byte[] fil, String namn) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(fil))) {
      for (var post = zip.getNextEntry(); post != null; post = zip.getNextEntry()) {
        if (post.getName().equals(namn)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    throw new AssertionError(namn);
  }
}

package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.filformat.Provlasning.celler;
import static se.omtanke.filformat.Provlasning.fel;
import static se.omtanke.filformat.Provlasning.rader;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxlasningTest {

  private static List<String> rad(String celler) {
    return celler(Xlsxbygge.celler(celler).fil()).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5, 1234.5",
    "1234.5000000000001, 1234.5",
    "0.30000000000000004, 0.3",
    "-1E3, -1000",
    "1.5E-7, 0.00000015",
    "100, 100",
    "0.0, 0",
    "-0, 0"
  })
  void a_number_is_plain_and_as_exact_as_excel_shows_it(String lagrat, String last) {
    assertThat(rad("<c r='A1'><v>" + lagrat + "</v></c>")).containsExactly(last);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 46022, 2025-12-31",
    "2, 46022, 2025-12-31",
    "2, 59, 1900-02-28",
    "2, 61, 1900-03-01",
    "3, 46022, 46022",
    "4, 46022.5, 2025-12-31 12:00:00",
    "4, 46022, 2025-12-31",
    "5, 0.75, 18:00:00"
  })
  void a_day_is_told_by_its_style(String stil, String lagrat, String last) {
    assertThat(rad("<c r='A1' s='" + stil + "'><v>" + lagrat + "</v></c>")).containsExactly(last);
  }

  @Test
  void a_workbook_of_an_old_mac_counts_its_days_from_1904() {
    String bok = "<workbookPr date1904='1'/><sheets><sheet name='B' r:id='r1'/></sheets>";
    byte[] fil =
        Xlsxbygge.celler("<c r='A1' s='2'><v>44560</v></c>")
            .med("xl/workbook.xml", Xlsxbygge.bok(bok))
            .fil();
    assertThat(celler(fil).getFirst()).containsExactly("2025-12-31");
  }

  @Test
  void texts_are_read_shared_joined_and_inline() {
    assertThat(
            rad(
                "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                    + "<c r='C1' t='s'><v>2</v></c><c r='D1' t='inlineStr'><is><t>=1+1</t></is></c>"
                    + "<c r='E1' t='b'><v>1</v></c><c r='F1' t='b'><v>0</v></c>"))
        .containsExactly("Åsa", "Två delar", "a\rb", "=1+1", "SANT", "FALSKT");
  }

  @Test
  void gaps_are_empty_and_rows_reach_as_far_as_the_first() {
    byte[] fil =
        Xlsxbygge.rader(
                "<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row>"
                    + "<row r='3'><c r='A3' s='1'/></row><row r='7'><c><v>5</v></c></row>")
            .fil();
    assertThat(rader(fil, Lasregler.vanliga()))
        .containsExactly(
            new Rad("Blad1", 2, List.of("", "1", "", "2")),
            new Rad("Blad1", 7, List.of("5", "", "", "")));
  }

  @Test
  void a_formula_gives_its_last_value_and_says_that_it_is_one() {
    byte[] fil =
        Xlsxbygge.celler(
                "<c r='A1'><v>1</v></c><c r='B1'><f>A1*2</f><v>2</v></c>"
                    + "<c r='C1' t='str'><f>\"\"</f><v></v></c>")
            .fil();
    assertThat(rader(fil, Lasregler.vanliga()))
        .containsExactly(new Rad("Blad1", 1, List.of("1", "2"), Set.of(1, 2)));
  }

  @Test
  void a_formula_that_was_never_calculated_is_named() {
    Filfel fel = fel(Xlsxbygge.celler("<c r='B1'><f>A1*2</f><v/></c>").fil());
    assertThat(fel.rad()).isEqualTo(1);
    assertThat(fel.kolumn()).isEqualTo("B");
    assertThat(fel).hasMessageContaining("cell B1").hasMessageContaining("aldrig beräknad");
  }

  @Test
  void an_error_in_a_cell_is_named() {
    Filfel fel = fel(Xlsxbygge.celler("<c r='C1' t='e'><f>X</f><v>#REF!</v></c>").fil());
    assertThat(fel.kolumn()).isEqualTo("C");
    assertThat(fel).hasMessageContaining("#REF!");
  }

  @Test
  void hidden_and_empty_sheets_are_passed_by_unless_asked_for() {
    var bygge =
        Xlsxbygge.rader("<row r='1'><c r='A1'><v>1</v></c></row>")
            .med("xl/worksheets/sheet2.xml", Xlsxbygge.blad("<row><c><v>2</v></c></row>"));
    byte[] dolt =
        bygge
            .med(
                "xl/workbook.xml",
                Xlsxbygge.bok(
                    "<sheets><sheet name='Dolt' state='hidden' r:id='r1'/>"
                        + "<sheet name='Synligt' r:id='r2'/></sheets>"))
            .fil();
    assertThat(rader(dolt, Lasregler.vanliga())).extracting(Rad::blad).containsExactly("Synligt");
    assertThat(rader(dolt, Lasregler.vanliga().medBlad("dolt")))
        .extracting(Rad::blad)
        .containsExactly("Dolt");
    assertThat(fel(dolt, Lasregler.vanliga().medBlad("Annat")))
        .hasMessageContaining("Bladen är: Synligt");
  }

  @Test
  void an_empty_workbook_is_refused() {
    assertThat(fel(Xlsxbygge.rader("").fil())).hasMessageContaining("tomt");
  }

  @Test
  void too_many_columns_are_refused_by_the_address_alone() {
    assertThat(fel(Xlsxbygge.celler("<c r='XFD1'><v>1</v></c>").fil()))
        .hasMessageContaining("fler än 1000 kolumner");
    assertThat(fel(Xlsxbygge.celler("<c r='ZZZZZZ1'><v>1</v></c>").fil()))
        .hasMessageContaining("oordning");
  }

  @Test
  void a_huge_cell_is_named_wherever_its_text_lies() {
    String lang = "x".repeat(40_000);
    assertThat(
            fel(Xlsxbygge.celler("<c r='B1' t='inlineStr'><is><t>" + lang + "</t></is></c>").fil()))
        .hasMessageContaining("cell B1")
        .hasMessageContaining("32767");
    byte[] delad =
        Xlsxbygge.celler("<c r='B1' t='s'><v>0</v></c>")
            .med("xl/sharedStrings.xml", "<sst><si><t>" + lang + "</t></si></sst>")
            .fil();
    assertThat(fel(delad)).hasMessageContaining("cell B1").hasMessageContaining("32767");
  }

  @Test
  void numbers_and_days_that_are_none_are_named() {
    assertThat(fel(Xlsxbygge.celler("<c r='A1'><v>tolv</v></c>").fil()))
        .hasMessageContaining("inget läsbart tal");
    assertThat(fel(Xlsxbygge.celler("<c r='A1'><v>1E999999999</v></c>").fil()))
        .hasMessageContaining("inget läsbart tal");
    assertThat(fel(Xlsxbygge.celler("<c r='A1' s='1'><v>-5</v></c>").fil()))
        .hasMessageContaining("datum som inte finns");
    assertThat(fel(Xlsxbygge.celler("<c r='A1' s='1'><v>60</v></c>").fil()))
        .hasMessageContaining("datum som inte finns");
    assertThat(fel(Xlsxbygge.celler("<c r='A1' t='s'><v>99</v></c>").fil()))
        .hasMessageContaining("text saknas");
  }

  @Test
  void rows_and_cells_out_of_order_are_refused() {
    assertThat(fel(Xlsxbygge.rader("<row r='2'><c><v>1</v></c></row><row r='1'/>").fil()))
        .hasMessageContaining("oordning");
    assertThat(fel(Xlsxbygge.celler("<c r='B1'><v>1</v></c><c r='A1'><v>1</v></c>").fil()))
        .hasMessageContaining("oordning");
  }
}

package se.omtanke.ekonomi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.omtanke.ekonomi.EnEkonomi.RUBRIK;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Xlsxbygge;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

/** What someone who sends a bad file is told: file, row and column, and what to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FelIFilTest {

  private static final String RAD = "A1;1;2026-01-25;2026-01;7410;510;3510;1,50;Räkning åt;\n";

  private final Testdatabas databas = Testdatabas.ny();
  private final EnEkonomi ekonomi = EnEkonomi.pa(databas, Testklocka.vid("2026-11-01T08:00"));

  @BeforeAll
  void borja() {
    assertThat(ekonomi.prova("utfall", "rätt.csv", RUBRIK + RAD).godtagbar()).isTrue();
  }

  @AfterAll
  void stang() {
    databas.close();
  }

  @Test
  void a_file_from_windows_is_read_as_what_it_is() {
    Forhandsgranskning provad =
        ekonomi.prova("utfall", "windows.csv", RUBRIK + RAD, Charset.forName("windows-1252"));
    assertThat(provad.godtagbar()).isTrue();
  }

  @Test
  void another_delimiter_is_found_and_one_that_is_none_is_told_by_the_missing_heading() {
    String tab = (RUBRIK + RAD).replace(';', '\t');
    assertThat(ekonomi.prova("utfall", "tabb.csv", tab).godtagbar()).isTrue();

    Filfel fel = filfel("utfall", "stjärna.csv", (RUBRIK + RAD).replace(';', '*'));
    assertThat(fel.fil()).isEqualTo("stjärna.csv");
    assertThat(fel.rad()).isEqualTo(1);
    assertThat(fel).hasMessageContaining("saknas. Filen har");
  }

  @Test
  void a_row_with_a_delimiter_too_few_is_named() {
    Filfel fel = filfel("utfall", "kort.csv", RUBRIK + RAD + "A2;1;2026-01-25\n");
    assertThat(fel.rad()).isEqualTo(3);
    assertThat(fel).hasMessageContaining("Raden har 3 kolumner men första raden har 10");
  }

  @Test
  void a_file_cut_inside_a_quote_is_told_to_be_cut() {
    Filfel fel = filfel("utfall", "avklippt.csv", RUBRIK + RAD.replace("Räkning", "\"Räkning"));
    assertThat(fel).hasMessageContaining("Är filen avklippt?");
    assertThat(fel.kolumn()).isNotEmpty();
  }

  @Test
  void a_cell_that_begins_with_an_equals_sign_is_a_text_and_no_formula() {
    assertThat(fel(RAD.replace("1,50", "=1+1"))).contains("rad 2, Belopp: Det är inget belopp");
    assertThat(fel(RAD.replace("Räkning åt", "=HYPERLINK(1)"))).isEmpty();
  }

  @Test
  void a_formula_in_a_spreadsheet_gives_the_value_stored_with_it_and_without_one_is_named() {
    Forhandsgranskning raknad = bok("<f>1+0.5</f><v>1.5</v>");
    assertThat(raknad.godtagbar()).isTrue();
    assertThat(raknad.klasser().getFirst().belopp()).isEqualByComparingTo("1.5");

    assertThatThrownBy(() -> bok("<f>1+0.5</f>"))
        .isInstanceOf(Filfel.class)
        .hasMessageContaining("cell H2")
        .hasMessageContaining("Öppna filen i Excel och spara den");
    assertThatThrownBy(() -> bok("<f>X1</f><v>#REF!</v>", "e"))
        .isInstanceOf(Filfel.class)
        .hasMessageContaining("#REF!");
  }

  @Test
  void a_decimal_point_is_read_and_a_thousands_comma_is_told() {
    assertThat(fel(RAD.replace("1,50", "1.50"))).isEmpty();
    assertThat(fel(RAD.replace("1,50", "1,234.50"))).contains("rad 2, Belopp: ");
  }

  @Test
  void an_empty_file_and_one_with_headings_alone_are_told_apart() {
    assertThat(filfel("utfall", "tom.csv", "")).hasMessageContaining("Filen är tom");
    assertThat(filfel("utfall", "rubriker.csv", RUBRIK))
        .hasMessageContaining("Filen har rubriker men inga rader");
  }

  @Test
  void a_file_of_another_kind_is_refused_whatever_it_is_called() {
    assertThat(filfel("utfall", "bild.csv", "\u0089PNG\r\n").getMessage()).isNotBlank();
    assertThat(filfel("sie", "tabell.se", RUBRIK + RAD)).hasMessageContaining("SIE");
    assertThat(filfel("utfall", "bok.csv", "#FLAGGA 0\n#SIETYP 4\n").rad()).isEqualTo(1);
  }

  /** A spreadsheet with one row, whose amount is this cell. */
  private Forhandsgranskning bok(String belopp) {
    return bok(belopp, "n");
  }

  private Forhandsgranskning bok(String belopp, String typ) {
    String[] rad = RAD.strip().split(";", -1);
    String celler =
        IntStream.range(0, rad.length)
            .mapToObj(n -> n == 7 ? "<c t='%s'>%s</c>".formatted(typ, belopp) : text(rad[n]))
            .collect(joining());
    String rubriker =
        Stream.of(RUBRIK.strip().split(";")).map(FelIFilTest::text).collect(joining());
    byte[] fil =
        Xlsxbygge.rader("<row r='1'>%s</row><row r='2'>%s</row>".formatted(rubriker, celler)).fil();
    return ekonomi.prova("utfall", "bok.xlsx", fil);
  }

  private static String text(String ord) {
    return "<c t='str'><v>%s</v></c>".formatted(ord);
  }

  private String fel(String rad) {
    return ekonomi.prova("utfall", "fel.csv", RUBRIK + rad).fel().stream()
        .map(Radfel::iText)
        .reduce("", String::concat);
  }

  private Filfel filfel(String mappning, String filnamn, String innehall) {
    return catchThrowableOfType(
        Filfel.class, () -> ekonomi.prova(mappning, filnamn, innehall, StandardCharsets.UTF_8));
  }
}

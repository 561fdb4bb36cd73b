package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.filformat.Provlasning.fel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FientligXlsxTest {

  private static final byte[] HEL = Xlsxbygge.celler("<c r='A1'><v>1</v></c>").fil();

  @Test
  void a_file_cut_anywhere_is_refused() {
    for (int langd = 4; langd < HEL.length; langd += 7) {
      assertThat(fel(Arrays.copyOf(HEL, langd))).as("%d byte", langd).isInstanceOf(Filfel.class);
    }
    assertThat(fel(Arrays.copyOf(HEL, HEL.length / 2))).hasMessageContaining("avklippt");
  }

  @Test
  void a_part_that_grows_without_reason_is_refused_before_it_is_unpacked() {
    String nollor = "<row><c><v>0</v></c></row>".repeat(400_000);
    assertThat(fel(Xlsxbygge.rader(nollor).fil())).hasMessageContaining("växer mer än");
  }

  @Test
  void parts_that_are_too_much_together_are_refused_before_they_are_unpacked() {
    byte[] fil = Xlsxbygge.rader("<row><c><v>123</v></c></row>".repeat(50_000)).fil();
    assertThat(fel(fil, Lasregler.vanliga().medStorlek(1 << 30, 1 << 20)))
        .hasMessageContaining("större än 1 MB när den packas upp");
  }

  @Test
  void a_part_that_lies_about_its_size_is_stopped_while_it_is_unpacked() {
    byte[] fil = Xlsxbygge.rader("<row><c><v>123</v></c></row>".repeat(50_000)).fil();
    assertThat(fel(medUtsagdStorlek(fil, "xl/worksheets/sheet1.xml", 1000)))
        .hasMessageContaining("större än filen säger");
  }

  @Test
  void too_many_parts_are_refused() {
    var bygge = Xlsxbygge.celler("<c><v>1</v></c>");
    for (int i = 0; i < 6_000; i++) {
      bygge.med("del" + i, "");
    }
    assertThat(fel(bygge.fil())).hasMessageContaining("fler än 5000 delar");
  }

  @Test
  void two_parts_of_one_name_are_refused() {
    assertThat(fel(Xlsxbygge.celler("<c><v>1</v></c>").med("XL/Workbook.xml", "<x/>").fil()))
        .hasMessageContaining("två delar med samma namn");
  }

  @Test
  void a_package_inside_the_package_is_not_opened() {
    byte[] fil =
        Xlsxbygge.celler("<c><v>1</v></c>")
            .med("xl/embeddings/inre.zip", new String(HEL, StandardCharsets.ISO_8859_1))
            .fil();
    assertThat(Provlasning.celler(fil)).hasSize(1);
  }

  @Test
  void a_document_type_is_refused_and_no_outside_file_is_read(@TempDir Path mapp) throws Exception {
    Path hemlig = Files.writeString(mapp.resolve("hemlig"), "hemligheten");
    String blad =
        "<!DOCTYPE x [<!ENTITY h SYSTEM '%s'>]>".formatted(hemlig.toUri())
            + Xlsxbygge.blad("<row><c t='str'><v>&h;</v></c></row>");
    Filfel fel = fel(Xlsxbygge.rader("").med("xl/worksheets/sheet1.xml", blad).fil());
    assertThat(fel).hasMessageContaining("DTD").hasMessageNotContaining("hemligheten");
  }

  @Test
  void broken_xml_is_refused_with_its_place() {
    assertThat(fel(Xlsxbygge.celler("<c><v>1</c>").fil())).hasMessageContaining("XML-rad 1");
  }

  @Test
  void xml_nested_too_deep_is_refused() {
    assertThat(fel(Xlsxbygge.rader("<a>".repeat(1000)).fil())).hasMessageContaining("skadat");
  }

  @Test
  void a_name_without_end_is_refused_before_it_fills_the_memory() {
    assertThat(fel(Xlsxbygge.rader("<" + text(3 << 20) + "/>").fil()))
        .hasMessageContaining("text utan slut");
  }

  @Test
  void more_shared_texts_than_memory_should_hold_are_refused() {
    var texter = new StringBuilder("<sst>");
    for (int i = 0; i < 4_000_001; i++) {
      texter.append("<si/>").append(i % 11 == 0 ? i : "");
    }
    byte[] fil =
        Xlsxbygge.celler("<c t='s'><v>0</v></c>")
            .med("xl/sharedStrings.xml", texter.append("</sst>").toString())
            .fil();
    assertThat(fel(fil)).hasMessageContaining("olika texter");
  }

  @Test
  void a_list_of_parts_that_would_fill_the_memory_is_refused_before_it_is_read() {
    byte[] fil = HEL.clone();
    Arrays.fill(fil, fil.length - 10, fil.length - 6, (byte) 0x7f);
    assertThat(fel(fil)).hasMessageContaining("för stor förteckning");
  }

  @Test
  void missing_parts_are_refused() {
    assertThat(fel(Xlsxbygge.celler("").utan("xl/worksheets/sheet1.xml").fil()))
        .hasMessageContaining("Blad1 saknas");
    assertThat(fel(Xlsxbygge.celler("").utan("xl/workbook.xml").fil()))
        .hasMessageContaining("inget kalkylark");
    assertThat(fel(Xlsxbygge.celler("").utan("_rels/.rels").utan("[Content_Types].xml").fil()))
        .hasMessageContaining("zip-fil");
  }

  @Test
  void other_office_formats_are_refused_with_advice() {
    assertThat(fel(Xlsxbygge.celler("").utan("_rels/.rels").med("xl/workbook.bin", "").fil()))
        .hasMessageContaining(".xlsb");
    assertThat(
            fel(
                Xlsxbygge.celler("")
                    .utan("_rels/.rels")
                    .med("mimetype", "")
                    .med("content.xml", "")
                    .fil()))
        .hasMessageContaining("OpenDocument");
  }

  @Test
  void an_old_xls_and_a_locked_xlsx_get_their_own_reasons() {
    byte[] ole =
        Arrays.copyOf(
            new byte[] {
              (byte) 0xd0,
              (byte) 0xcf,
              0x11,
              (byte) 0xe0,
              (byte) 0xa1,
              (byte) 0xb1,
              0x1a,
              (byte) 0xe1
            },
            4096);
    assertThat(fel(ole)).hasMessageContaining("gamla formatet .xls");
    byte[] namn = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(namn, 0, ole, 1152, namn.length);
    assertThat(fel(ole)).hasMessageContaining("lösenord");
  }

  @Test
  void no_temporary_file_is_left_by_a_refusal() throws Exception {
    Path tillfallig = Path.of(System.getProperty("java.io.tmpdir"));
    long fore = antal(tillfallig);
    fel(Arrays.copyOf(HEL, HEL.length / 2));
    fel(Xlsxbygge.celler("<c t='e'><v>#N/A</v></c>").fil());
    assertThat(antal(tillfallig)).isEqualTo(fore);
  }

  private static long antal(Path mapp) throws Exception {
    try (var filer = Files.list(mapp)) {
      return filer.filter(f -> f.getFileName().toString().startsWith("omtanke-")).count();
    }
  }

  /** Letters that do not pack. */
  private static String text(int langd) {
    var slump = new Random(1);
    var text = new StringBuilder(langd);
    slump.ints(langd, 'a', 'z').forEach(c -> text.append((char) c));
    return text.toString();
  }

  /** Rewrites a part's unpacked size in the central directory. */
  private static byte[] medUtsagdStorlek(byte[] fil, String del, int storlek) {
    String text = new String(fil, StandardCharsets.ISO_8859_1);
    int namn = text.lastIndexOf(del);
    byte[] andrad = fil.clone();
    for (int i = 0; i < 4; i++) {
      andrad[namn - 46 + 24 + i] = (byte) (storlek >> (8 * i));
    }
    return andrad;
  }
}

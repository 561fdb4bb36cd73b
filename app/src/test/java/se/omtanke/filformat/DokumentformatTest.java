package se.omtanke.filformat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are known by what they hold, and what could run is refused in words. */
class DokumentformatTest {

  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(UTF_8);
  private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n", ruta("IHDR"), ruta("IEND"));
  private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff\u00e0 bild \u00ff\u00d9");
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String MAKROWORD = "application/vnd.ms-word.document.macroEnabled.main+xml";

  @TempDir private Path mapp;

  @Test
  void the_content_tells_what_a_document_is_whatever_it_is_called() throws IOException {
    assertThat(av(PDF)).isEqualTo(Dokumentformat.PDF);
    assertThat(av(PNG)).isEqualTo(Dokumentformat.PNG);
    assertThat(av(JPEG)).isEqualTo(Dokumentformat.JPEG);
    assertThat(av(docx(WORD, Map.of()))).isEqualTo(Dokumentformat.DOCX);
    assertThat(av(odt(Map.of()))).isEqualTo(Dokumentformat.ODT);
    assertThat(av("Mötet är den 3 mars.\n".getBytes(UTF_8))).isEqualTo(Dokumentformat.TEXT);
    assertThat(av("\u201cMötet\u201d".getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(Dokumentformat.TEXT);
    assertThat(av("From: a@exempel.se\r\nTo: b@exempel.se\r\nSubject: Hej\r\n\r\n<html>Hej</html>"))
        .isEqualTo(Dokumentformat.EML);
  }

  @Test
  void what_a_machine_runs_is_refused_whatever_it_is_called() {
    for (String program : new String[] {"MZ\u0090\u0000", "\u007fELF\u0002", "#!/bin/sh\nrm"}) {
      nekas(program.getBytes(ISO_8859_1), "är ett program");
    }
    nekas(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "äldre Office-format");
    nekas(bytes("\u0001\u0002\u0000 något annat"), "inget dokument som känns igen");
    nekas(new byte[0], "Filen är tom");
  }

  @Test
  void pages_and_drawings_with_scripts_are_refused() {
    for (String sida :
        new String[] {
          "<!DOCTYPE html><p>Hej",
          "  <svg onload='x()'>",
          "<?xml version='1.0'?><svg/>",
          "Hej\n<SCRIPT>x()</SCRIPT>"
        }) {
      nekas(sida.getBytes(UTF_8), "skript");
    }
    nekas(("Text\n".repeat(5_000) + "<script>").getBytes(UTF_8), "skript");
  }

  @Test
  void macros_and_embedded_programmes_are_refused() throws IOException {
    nekas(docx(MAKROWORD, Map.of()), "makron");
    nekas(docx(WORD, Map.of("word/vbaProject.bin", "x")), "makron");
    nekas(odt(Map.of("Basic/Standard/Module1.xml", "x")), "makron");
    nekas(docx("application/x-annat", Map.of()), "inte är ett textdokument");
    nekas(
        "From: a\r\nTo: b\r\nSubject: c\r\n\r\nTVqQAAMAAAAEAAAA//8AALgAAAA\r\n".getBytes(UTF_8),
        "bilaga");
  }

  @Test
  void a_pdf_that_runs_something_is_refused_however_it_is_written() throws IOException {
    nekas(pdf("<</S/JavaScript/JS(x())>>"), "innehåller ett skript");
    nekas(pdf("<</S /J#61vaScrip#74 /JS (x())>>"), "innehåller ett skript");
    nekas(pdf("<</S /Launch /F (a.exe)>>"), "startar ett program");
    nekas(pdf("x".repeat((1 << 20) - 20) + " /JavaScript "), "innehåller ett skript");
    nekas(pdf("x".repeat(3 << 20) + " /JavaScript "), "innehåller ett skript");
    nekas(packad("1 0 <</S/JavaScript/JS(x())>>"), "innehåller ett skript");
    nekas(packad("1 0 " + "x".repeat((1 << 20) - 9) + "/JavaScript "), "innehåller ett skript");
    nekas(pdf("<</Type/ObjStm/N 1>>stream\nlåst\nendstream"), "låst eller packad");
    nekas(packad("x".repeat(65 << 20)), "låst eller packad");
    assertThat(av(packad("1 0 <</Type/Page>>"))).isEqualTo(Dokumentformat.PDF);
    assertThat(av(pdf("<</Type/ObjStm/N 1>>stream\n1 0 <</A/B>>\nendstream")))
        .isEqualTo(Dokumentformat.PDF);
    assertThat(av(pdf("<</Title(Om JavaScript och Launch) /Launchpad 1 /JavaScripts 2>>")))
        .isEqualTo(Dokumentformat.PDF);
  }

  @Test
  void what_is_two_things_at_once_is_refused() throws IOException {
    byte[] paket = docx(WORD, Map.of());
    nekas(bytes(PDF, paket), "något annat");
    nekas(bytes(PNG, paket), "två olika slags filer");
    nekas(bytes(PNG, "svans".getBytes(UTF_8)), "något annat");
    nekas(bytes(JPEG, paket), "två olika slags filer");
    nekas(bytes("\u00ff\u00d8\u00ff <script>x()</script> \u00ff\u00d9"), "två olika slags filer");
    nekas("%PDF-1.7 <html><script>x()</script>\n%%EOF".getBytes(UTF_8), "både PDF och webbsida");
    nekas(bytes(paket, "svans".getBytes(UTF_8)), "något annat");
  }

  @Test
  void what_is_cut_off_is_refused() {
    nekas("%PDF-1.7\n1 0 obj".getBytes(UTF_8), "avklippt");
    nekas(bytes("\u0089PNG\r\n\u001a\n", ruta("IHDR")), "avklippt");
    nekas(bytes("\u00ff\u00d8\u00ff\u00e0 bild"), "avklippt");
  }

  private void nekas(byte[] innehall, String varfor) {
    assertThatThrownBy(() -> av(innehall)).isInstanceOf(Filfel.class).hasMessageContaining(varfor);
  }

  private Dokumentformat av(String innehall) throws IOException {
    return av(innehall.getBytes(UTF_8));
  }

  private Dokumentformat av(byte[] innehall) throws IOException {
    Path fil = Files.write(mapp.resolve("lakarintyg.pdf"), innehall);
    return Dokumentformat.av("lakarintyg.pdf", fil);
  }

  private static byte[] pdf(String objekt) {
    return ("%PDF-1.7\n1 0 obj\n" + objekt + "\nendobj\n%%EOF\n").getBytes(ISO_8859_1);
  }

  /** A PDF whose objects are packed, as most programmes write them. */
  private static byte[] packad(String objekt) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (DeflaterOutputStream packare = new DeflaterOutputStream(ut)) {
      packare.write(objekt.getBytes(ISO_8859_1));
    }
    return pdf(
        "<</Type/ObjStm/N 1/Filter/FlateDecode>>stream\r\n"
            + ut.toString(ISO_8859_1)
            + "\nendstream");
  }

  private static byte[] docx(String typ, Map<String, String> mer) throws IOException {
    return paket("[Content_Types].xml", "<Types>" + typ + "</Types>", mer);
  }

  private static byte[] odt(Map<String, String> mer) throws IOException {
    return paket("mimetype", "application/vnd.oasis.opendocument.text", mer);
  }

  private static byte[] paket(String forst, String text, Map<String, String> mer)
      throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(ut)) {
      lagrad(zip, forst, text.getBytes(UTF_8));
      for (var en : mer.entrySet()) {
        lagrad(zip, en.getKey(), en.getValue().getBytes(UTF_8));
      }
    }
    return ut.toByteArray();
  }

  private static void lagrad(ZipOutputStream zip, String namn, byte[] innehall) throws IOException {
    CRC32 summa = new CRC32();
    summa.update(innehall);
    ZipEntry post = new ZipEntry(namn);
    post.setMethod(ZipEntry.STORED);
    post.setSize(innehall.length);
    post.setCrc(summa.getValue());
    zip.putNextEntry(post);
    zip.write(innehall);
  }

  private static byte[] ruta(String namn) {
    return bytes("\u0000\u0000\u0000\u0000" + namn + "\u0000\u0000\u0000\u0000");
  }

  private static byte[] bytes(String tecken, byte[]... mer) {
    byte[][] delar = new byte[mer.length + 1][];
    delar[0] = tecken.getBytes(ISO_8859_1);
    System.arraycopy(mer, 0, delar, 1, mer.length);
    return bytes(delar);
  }

  private static byte[] bytes(byte[]... delar) {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    for (byte[] del : delar) {
      ut.writeBytes(del);
    }
    return ut.toByteArray();
  }
}

package se.omtanke.rapport.tryck;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Serie;
import se.omtanke.komponenter.tryck.Pdfskrivare;
import se.omtanke.rapport.Provposter;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Skrivet;
import se.omtanke.rapport.berakning.Underlag;
import se.omtanke.rapport.berakning.Underlag.Prognosversion;
import se.omtanke.rapport.mall.Mallforrad;
import se.omtanke.regler.Belopp;

/** The board's paper: one file, tagged, complete and always the same. */
class PdfskrivareTest {

  private static final Instant TID = Instant.parse("2021-05-12T08:30:00Z");
  private static final Map<String, String> HUVUD =
      Map.of("kommun", "Exempelby kommun", "namnd", "Socialnämnden", "per", "2021-05-10");
  private static final Tryckning TRYCKNING =
      new Tryckning(
          TemplateEngine.createPrecompiled(
              Path.of("."),
              ContentType.Html,
              PdfskrivareTest.class.getClassLoader(),
              "se.omtanke.jte"));

  private static byte[] pdf(String mall, Underlag underlag) throws IOException {
    Rapport rapport =
        Rapportberakning.berakna(Provposter.mall(mall), Provposter.APRIL_2021, HUVUD, underlag);
    String html = TRYCKNING.html(rapport, TID);
    byte[] pdf = new Pdfskrivare().skriv(html, TID, 42);
    Path mapp = Files.createDirectories(Path.of("target", "tryck"));
    Files.write(mapp.resolve(mall.replace(".yaml", ".pdf")), pdf);
    Files.writeString(mapp.resolve(mall.replace(".yaml", ".html")), html);
    return pdf;
  }

  private static Underlag medTidigarePrognos() {
    List<Ekonomipost> prognos =
        Provposter.omraden().stream()
            .filter(post -> post.serie() == Serie.PROGNOS)
            .map(
                post ->
                    new Ekonomipost(
                        post.serie(),
                        post.tid(),
                        post.koder(),
                        Belopp.ore(post.belopp().ore() / 100 * 99)))
            .toList();
    return new Underlag(
        Provposter.omraden(),
        List.of(new Prognosversion("februariprognosen", prognos)),
        Map.of(),
        Skrivet.INGET);
  }

  @Test
  void a_wide_statement_becomes_a_tagged_document_with_its_head_and_page_numbers()
      throws IOException {
    byte[] pdf = pdf("manadssammanstallning.yaml", Underlag.av(Provposter.manader()));
    try (PDDocument dokument = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(dokument);
      assertThat(text)
          .contains("Socialnämnden", "Januari–april 2021", "Belopp i tkr", "underskott om 26,4")
          .contains("Sida 1 av " + dokument.getNumberOfPages())
          .contains("Utskriven 2021-05-12 10:30");
      assertThat(dokument.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      assertThat(dokument.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(dokument.getDocumentInformation().getTitle()).contains("månad");
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    Underlag underlag = medTidigarePrognos();
    assertThat(pdf("resultat-per-verksamhet.yaml", underlag))
        .isEqualTo(pdf("resultat-per-verksamhet.yaml", underlag));
  }

  @Test
  void a_table_with_heads_over_its_columns_stays_on_a_standing_page() throws IOException {
    Rapport rapport =
        Rapportberakning.berakna(
            Objects.requireNonNull(Mallforrad.inbyggda().get("bokslutsrapport")),
            Provposter.APRIL_2021,
            HUVUD,
            Underlag.av(Provposter.omraden()));
    byte[] pdf = new Pdfskrivare().skriv(TRYCKNING.html(rapport, TID), TID, 42);
    Path mapp = Files.createDirectories(Path.of("target", "tryck"));
    Files.write(mapp.resolve("bokslutsrapport.pdf"), pdf);
    try (PDDocument dokument = Loader.loadPDF(pdf)) {
      assertThat(dokument.getPage(0).getMediaBox().getWidth())
          .isLessThan(dokument.getPage(0).getMediaBox().getHeight());
      assertThat(new PDFTextStripper().getText(dokument)).contains("Intäkter", "Redov.");
    }
  }
}

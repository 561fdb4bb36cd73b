package se.omtanke.arende;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.filformat.Dokumentformat;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Documents: put in, corrected, struck, given out, and seen by nobody else. */
@MedDatabas
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingarTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  private final Provapp app;
  private final EttSocialkontor kontor;
  private final Handlingar handlingar;
  private EttArende arende;
  @TempDir private Path mapp;

  HandlingarTest(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T10:00");
    kontor = EttSocialkontor.i(app);
    handlingar = app.bean(Handlingar.class);
    arende = EttArende.av(kontor, "2026-03-02");
  }

  @BeforeEach
  void nyttArende() {
    arende = EttArende.av(kontor, "2026-03-02");
  }

  @AfterAll
  void stang() {
    app.close();
  }

  @Test
  void a_document_comes_out_byte_for_byte_as_it_went_in() throws IOException {
    byte[] innehall = pdf(3 << 20);
    UUID id = lagg("Läkarintyg", innehall);
    Handling en = en(id);
    assertThat(en.gallande().fil().format()).isEqualTo(Dokumentformat.PDF);
    assertThat(en.gallande().fil().storlek()).isEqualTo(innehall.length);
    assertThat(en.gallande().filnamn()).isEqualTo("skannat.pdf");
    Handlingsfil.Utlagd ut = arende.las((tx, a) -> handlingar.lagUt(tx, a, id, en.gallande().id()));
    assertThat(ut.vag()).hasBinaryContent(innehall);
    Files.delete(ut.vag());
    assertThat(delar(en.gallande().fil().id())).containsExactly(1 << 20, 1 << 20, 1 << 20, 34);
  }

  @Test
  void sent_twice_it_is_one_document_and_the_same_content_is_told_and_stored_once() {
    UUID nyckel = UUID.randomUUID();
    lagg(nyckel, "Läkarintyg", pdf(10));
    lagg(nyckel, "Läkarintyg", pdf(10));
    UUID andra = lagg("Intyg", pdf(10));
    List<Handling> alla = arende.las(handlingar::iArendet);
    assertThat(alla).hasSize(2);
    assertThat(en(andra).likadan(en(nyckel))).isTrue();
    stryk(andra, "Lades in två gånger.");
    assertThat(en(andra).likadan(en(nyckel))).as("struck").isFalse();
  }

  @Test
  void a_correction_is_a_new_version_and_two_who_correct_at_once_lose_nothing() {
    UUID id = lagg("Läkarintyg", pdf(10));
    ratta(id, 1, "Intyg från skolan", "Det var från skolan.");
    assertThatThrownBy(() -> ratta(id, 1, "Annat", "Fel dag."))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("rättat handlingen");
    assertThat(arende.<List<Handlingsversion>>las((tx, a) -> handlingar.versioner(tx, a, id)))
        .extracting(v -> v.uppgifter().rubrik())
        .containsExactly("Intyg från skolan", "Läkarintyg");
    assertThatThrownBy(() -> ratta(id, 2, "Annat", " ")).isInstanceOf(OgiltigIndata.class);
  }

  @Test
  void a_struck_document_remains_with_its_reason_and_cannot_be_changed() {
    UUID id = lagg("Fel barns intyg", pdf(10));
    assertThatThrownBy(() -> stryk(id, " ")).isInstanceOf(OgiltigIndata.class);
    stryk(id, "Gällde ett annat barn.");
    stryk(id, "En gång till.");
    assertThat(en(id).struken().orElseThrow().skal()).isEqualTo("Gällde ett annat barn.");
    assertThatThrownBy(() -> ratta(id, 1, "Annat", "Nej.")).isInstanceOf(Konflikt.class);
  }

  @Test
  void nothing_is_half_stored_when_it_breaks() throws IOException {
    Path fil = Files.write(mapp.resolve("bruten.pdf"), pdf(2 << 20));
    Handlingsfil.Provad provad = handlingar.prova("bruten.pdf", fil);
    Files.delete(fil);
    assertThatThrownBy(() -> arende.skriv((tx, a) -> handlingar.lagg(tx, a, ny("Bruten"), provad)))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(arende.<List<Handling>>las(handlingar::iArendet)).isEmpty();
    assertThat(
            arende.<Long>las(
                (tx, a) ->
                    tx.sql("SELECT count(*) FROM handlingsfil WHERE kommun = :k AND arende = :a")
                        .param("k", tx.kommun())
                        .param("a", a.id())
                        .query(Long.class)
                        .single()))
        .isZero();
  }

  @Test
  void what_may_not_be_kept_is_refused_in_words() throws IOException {
    Path program = Files.write(mapp.resolve("intyg.pdf"), "MZ\u0001".getBytes(UTF_8));
    assertThatThrownBy(() -> handlingar.prova("intyg.pdf", program))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("är ett program");
    Path stor = mapp.resolve("stor.pdf");
    try (var fil = new java.io.RandomAccessFile(stor.toFile(), "rw")) {
      fil.setLength(Handlingsgrans.VANLIG.bytes() + 1);
    }
    assertThatThrownBy(() -> handlingar.prova("stor.pdf", stor)).hasMessageContaining("256 MB");
    assertThatThrownBy(
            () ->
                arende.skriv(
                    (tx, a) ->
                        handlingar.lagg(
                            tx,
                            a,
                            new Handling.Ny(
                                UUID.randomUUID(),
                                Handlingsslag.INKOMMEN,
                                uppgifter("Intyg", DAG.plusDays(1)),
                                Optional.empty()),
                            provad(pdf(10)))))
        .hasMessageContaining("framtiden");
  }

  @Test
  void nobody_outside_the_case_can_tell_that_a_document_is_there() {
    UUID id = lagg("Läkarintyg", pdf(10));
    EttArende annat = EttArende.av(kontor, "2026-03-02");
    assertThatThrownBy(() -> annat.las((tx, a) -> handlingar.en(tx, a, id)))
        .isInstanceOf(Saknas.class);
    assertThatThrownBy(() -> arende.las(kontor.bo(), handlingar::iArendet))
        .isInstanceOf(Saknas.class);
    assertThatThrownBy(() -> arende.las(kontor.cia(), handlingar::iArendet))
        .isInstanceOf(Saknas.class);
  }

  @Test
  void a_file_is_sent_so_that_nothing_in_it_is_run_and_the_reading_is_logged() {
    UUID pdf = lagg("Läkarintyg: råd", pdf(10));
    UUID text = lagg("Anteckning", "Ren text.".getBytes(UTF_8));
    Webblasare anna = app.inloggad(kontor.anna());
    var visad = anna.hamta(fil(pdf, ""));
    assertThat(visad.statusCode()).isEqualTo(200);
    assertThat(huvud(visad, "Content-Type")).isEqualTo("application/pdf");
    assertThat(huvud(visad, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(huvud(visad, "Content-Disposition")).startsWith("inline");
    assertThat(huvud(visad, "Content-Security-Policy")).contains("default-src 'none'");
    var sparad = anna.hamta(fil(text, "?spara"));
    assertThat(huvud(sparad, "Content-Disposition")).startsWith("attachment").contains(".txt");
    assertThat(huvud(sparad, "Content-Security-Policy")).endsWith("sandbox");
    assertThat(sparad.body()).isEqualTo("Ren text.");
    stryk(pdf, "Fel barn.");
    assertThat(app.inloggad(kontor.bo()).hamta(fil(pdf, "")).statusCode()).isEqualTo(404);
    assertThat(
            arende.<Long>las(
                (tx, a) ->
                    tx.sql(
                            "SELECT count(*) FROM atkomstlogg WHERE kommun = :k AND atgard ="
                                + " 'arende.lasa'")
                        .param("k", tx.kommun())
                        .query(Long.class)
                        .single()))
        .isPositive();
  }

  @Test
  void the_documents_of_a_case_are_found_by_index() {
    String plan =
        arende.las(
            (tx, a) ->
                String.join(
                    "\n",
                    medIndex(tx)
                        .sql(
                            """
                            EXPLAIN SELECT h.id FROM handling h
                            JOIN handlingsversion v ON v.kommun = h.kommun AND v.handling = h.id
                              AND v.arende = h.arende AND v.ersatt = 'infinity'
                            JOIN handlingsfil f ON f.kommun = v.kommun AND f.id = v.fil
                            WHERE h.kommun = :kommun AND h.arende = :arende
                            """)
                        .param("kommun", tx.kommun())
                        .param("arende", a.id())
                        .query((rad, n) -> rad.getString(1))
                        .list()));
    assertThat(plan).doesNotContain("Seq Scan").contains("Index Cond");
  }

  private static Transaction medIndex(Transaction tx) {
    tx.sql("SET LOCAL enable_seqscan = off").update();
    return tx;
  }

  private String fil(UUID handling, String mer) {
    return "/arenden/%s/handlingar/%s/fil/%s%s"
        .formatted(arende.id(), handling, en(handling).gallande().id(), mer);
  }

  private static String huvud(java.net.http.HttpResponse<String> svar, String namn) {
    return svar.headers().firstValue(namn).orElse("");
  }

  private List<Integer> delar(UUID fil) {
    return arende.las(
        (tx, a) ->
            tx.sql(
                    """
                    SELECT octet_length(innehall) FROM handlingsdel
                    WHERE kommun = :kommun AND fil = :fil ORDER BY nummer
                    """)
                .param("kommun", tx.kommun())
                .param("fil", fil)
                .query(Integer.class)
                .list());
  }

  private Handling en(UUID id) {
    return arende.las((tx, a) -> handlingar.en(tx, a, id));
  }

  private UUID lagg(String rubrik, byte[] innehall) {
    return lagg(UUID.randomUUID(), rubrik, innehall);
  }

  private UUID lagg(UUID nyckel, String rubrik, byte[] innehall) {
    Handling.Ny ny =
        new Handling.Ny(nyckel, Handlingsslag.INKOMMEN, uppgifter(rubrik, DAG), Optional.empty());
    arende.skriv((tx, a) -> handlingar.lagg(tx, a, ny, provad(innehall)));
    return nyckel;
  }

  private static Handling.Ny ny(String rubrik) {
    return new Handling.Ny(
        UUID.randomUUID(), Handlingsslag.INKOMMEN, uppgifter(rubrik, DAG), Optional.empty());
  }

  private Handlingsfil.Provad provad(byte[] innehall) {
    try {
      Path fil = Files.write(mapp.resolve("skannat.pdf"), innehall);
      return handlingar.prova("skannat.pdf", fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ratta(UUID id, int sedd, String rubrik, String skal) {
    arende.skriv(
        (tx, a) ->
            handlingar.ratta(tx, a, id, sedd, uppgifter(rubrik, DAG), Optional.empty(), skal));
  }

  private void stryk(UUID id, String skal) {
    arende.skriv((tx, a) -> handlingar.stryk(tx, a, id, skal));
  }

  private static Handlingsversion.Uppgifter uppgifter(String rubrik, LocalDate dag) {
    return new Handlingsversion.Uppgifter(rubrik, dag, "Vårdcentralen", false);
  }

  /** As many bytes as asked for, and 34 more. */
  private static byte[] pdf(int langd) {
    String borjan = "%PDF-1.7\n";
    String slut = "\n%%EOF\n";
    return (borjan + "%".repeat(langd + 34 - borjan.length() - slut.length()) + slut)
        .getBytes(UTF_8);
  }
}

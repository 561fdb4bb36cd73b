package se.omtanke.webb.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.rapport.Mallar;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** Comments, statuses, review and restated history on the pages of a report, in a real browser. */
@MedDatabas
class SkrivenRapportTest {

  private static final String CONTROLLER = "Controller";
  private static final String CHEF = "Verksamhetschef";
  private static final String RAPPORT = "/rapporter/fyramanadersrapport";
  private static final String MAL = "/rapporter/mal?period=2021-04";
  private static final String PUBLICERA = RAPPORT + "/publicera?period=2021-0";
  private static final String ORSAK =
      RAPPORT + "/kommentar?period=2021-04&tabell=omraden&rad=hemtjanst";

  private static final String MALL =
      """
      id: mal
      version: 1
      namn: Mål {ar}
      typ: R06
      valbara:
        - {val: personal, namn: personalkostnader, urval: {konto: ["5*"]}}
      avsnitt:
        - tabell: omraden
          rubrik: Områden
          omfattning: {konto: ["3-8"]}
          rader:
            - {rad: hemtjanst, namn: Hemtjänst, urval: {ansvar: ["744*"]}}
            - {rad: ovrigt, namn: Övrigt, urval: allt}
            - {netto: netto, namn: Socialnämnden}
          kolumner:
            - {belopp: utfall, rubrik: Utfall, serie: utfall, tid: ackumulerat}
        - status: mal
          rubrik: Nämndens mål
          punkter:
            - {id: trygghet, text: Trygghet i hemmet}
          varden:
            - {kod: bidrar, text: Bidrar till målet, symbol: pil_upp}
            - {kod: delvis, text: Bidrar delvis, symbol: pil_hoger}
      """;

  private static Exempelapp app;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Exempelapp.starta(databas);
    app.del(Transactions.class)
        .write(
            Anropare.system(new Kommunkod("2280"), "prov"),
            Syfte.av("prov.mall", "rapportmall"),
            tx -> app.del(Mallar.class).spara(tx, "mal.yaml", MALL));
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void a_comment_on_a_row_is_written_on_its_page_and_stands_in_the_table() {
    try (Fonster fonster = app.som(CONTROLLER, 1440, ColorScheme.LIGHT)) {
      Page sida = fonster.ga(app.adress(RAPPORT + "?period=2021-04")).sida();
      sida.click("tr:has-text('Särskilt boende') a:has-text('Skriv kommentar')");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      skriv(sida, "Fler vårddygn än planerat.");

      assertThat(sida.textContent("tr:has-text('Särskilt boende')"))
          .contains("Fler vårddygn än planerat.");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
    }
  }

  @Test
  void two_who_comment_on_the_same_row_see_both_texts() {
    try (Fonster ena = app.som(CONTROLLER, 375, ColorScheme.DARK);
        Fonster andra = app.som(CHEF, 1440, ColorScheme.LIGHT)) {
      ena.ga(app.adress(ORSAK));
      skriv(andra.ga(app.adress(ORSAK)).sida(), "Chefens förklaring.");
      skriv(ena.sida(), "Controllerns förklaring.");

      assertThat(ena.sida().textContent("main"))
          .contains("Det som någon annan har sparat", "Chefens förklaring.");
      assertThat(ena.sida().inputValue("#text")).isEqualTo("Controllerns förklaring.");
      assertThat(ena.tillganglighetsfel()).isEmpty();
      assertThat(ena.sticker()).isZero();
      skriv(ena.sida(), "Båda tillsammans.");
      assertThat(ena.sida().textContent("main")).contains("Båda tillsammans.");
    }
  }

  @Test
  void what_is_typed_is_kept_as_a_draft_until_it_is_saved() {
    String adress = RAPPORT + "/kommentar?period=2021-04&tabell=omraden&rad=ifo";
    try (Fonster fonster = app.som(CONTROLLER, 1440, ColorScheme.LIGHT)) {
      Page sida = fonster.ga(app.adress(adress)).sida();
      sida.fill("#text", "Halvfärdig förklaring");
      sida.waitForCondition(() -> sida.textContent("[data-utkastlage]").contains("parat"));
      fonster.ga(app.adress(adress));

      assertThat(sida.inputValue("#text")).isEqualTo("Halvfärdig förklaring");
      assertThat(sida.textContent("main")).contains("Det här är ditt utkast");
      skriv(sida, "Färdig.");
      assertThat(fonster.ga(app.adress(adress)).sida().textContent("main"))
          .doesNotContain("ditt utkast");
    }
  }

  @Test
  void a_status_is_chosen_on_the_report_without_scripts_and_can_then_be_reviewed() {
    try (Fonster fonster = app.som(CONTROLLER, 375, ColorScheme.LIGHT)) {
      fonster.ga(app.adress(MAL));
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
      Page sida = app.utanSkript(fonster, CONTROLLER);
      sida.navigate(app.adress("/rapporter/mal/publicera?period=2021-04"));
      assertThat(sida.textContent("main")).contains("Ingen status är vald");
      sida.navigate(app.adress(MAL));
      sida.selectOption("#status-trygghet", "delvis");
      sida.click("form.statusval button");
      assertThat(sida.textContent("#avsnitt-mal .statuslista__lage")).contains("Bidrar delvis");
      sida.navigate(app.adress("/rapporter/mal/publicera?period=2021-04"));
      assertThat(sida.textContent("main")).doesNotContain("Ingen status är vald");
      sida.context().close();
    }
  }

  @Test
  void a_report_is_reviewed_by_someone_else_and_published_as_it_was_approved() {
    try (Fonster controller = app.som(CONTROLLER, 1440, ColorScheme.LIGHT);
        Fonster chef = app.som(CHEF, 1440, ColorScheme.DARK)) {
      Page hos = controller.ga(app.adress(PUBLICERA + 4)).sida();
      klicka(hos, "granskning");
      klicka(hos, "godkannande");
      assertThat(hos.textContent("[role=alert]")).contains("Någon annan ska godkänna");
      assertThat(controller.tillganglighetsfel()).isEmpty();

      Page chefs = chef.ga(app.adress(PUBLICERA + "4&plats=omraden/hemtjanst")).sida();
      chefs.fill("#kommentar", "Varför ökar hemtjänsten?");
      klicka(chefs, "kommentarer");
      klicka(chefs, "godkannande");
      assertThat(chefs.textContent("[role=alert]")).contains("väntar på svar");
      assertThat(chef.tillganglighetsfel()).isEmpty();

      controller.ga(app.adress(RAPPORT + "?period=2021-04"));
      assertThat(hos.textContent("#avsnitt-omraden")).contains("Varför ökar hemtjänsten?");
      assertThat(controller.tillganglighetsfel()).isEmpty();
      controller.ga(app.adress(PUBLICERA + 4));
      hos.fill("textarea[name=svar]", "Fler timmar än planerat.");
      klicka(hos, "svar");
      klicka(chef.ga(app.adress(PUBLICERA + 4)).sida(), "godkannande");
      klicka(controller.ga(app.adress(PUBLICERA + 4)).sida(), "publicera");
      hos.waitForURL("**/utgavor/*");

      assertThat(controller.ga(app.adress(RAPPORT + "?period=2021-04")).sida().textContent("main"))
          .contains("Publicerad", "Kommentar besvarad", "Fler timmar än planerat.");
      assertThat(controller.tillganglighetsfel()).isEmpty();
    }
  }

  @Test
  void a_report_restated_keeps_its_organisation_in_figures_and_files() {
    try (Fonster fonster = app.som(CONTROLLER, 375, ColorScheme.DARK)) {
      Page sida = fonster.ga(app.adress(RAPPORT + "?period=2021-04")).sida();
      sida.selectOption("#organisation", "period");
      sida.click(".rapporthuvud__periodval button");
      sida.waitForLoadState();

      assertThat(sida.textContent("main")).contains("Omräknad till organisationen 2021-04-30");
      assertThat(hrefs(sida, ".hamta a, #tabell-omraden a"))
          .isNotEmpty()
          .allMatch(href -> href.contains("organisation=period"));
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
      sida.click("#tabell-omraden td a >> nth=1");
      assertThat(sida.textContent("main")).contains("Andel som räknas");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
    }
  }

  private static List<String> hrefs(Page sida, String vilka) {
    Object alla =
        sida.evaluate(
            "v => [...document.querySelectorAll(v)].map(a => a.getAttribute('href'))", vilka);
    return ((List<?>) alla).stream().map(String::valueOf).toList();
  }

  private static void klicka(Page sida, String steg) {
    Exempelapp.skicka(sida, "form[action$=" + steg + "]");
  }

  private static void skriv(Page sida, String text) {
    sida.fill("#text", text);
    Exempelapp.skicka(sida, "form.textform");
  }
}

package se.omtanke.webb.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** What each role meets, from sign-in to a published report, on the real figures of one board. */
@MedDatabas
class HelhetenTest {

  private static final String CONTROLLER = "Controller";
  private static final String RAPPORT = "/rapporter/manadssammanstallning";
  private static final String TEXT = "/rapporter/fyramanadersrapport/text/utfall?period=2021-04";
  private static final String SIFFRA =
      RAPPORT + "/siffra?period=2021-04&tabell=manader&rad=hemtjanst&kolumn=summa";
  private static final List<String> SIDOR =
      List.of(
          "/",
          "/rapporter",
          RAPPORT,
          "/rapporter/fyramanadersrapport",
          SIFFRA,
          TEXT,
          RAPPORT + "/publicera?period=2021-04",
          "/organisation",
          "/organisation/kodplan",
          "/organisation/attest",
          "/palett?q=hem");
  private static final Map<String, String> BORJAN =
      Map.of("pdf", "%PDF-", "xlsx", "PK", "csv", "\uFEFF", "json", "{");

  private static Exempelapp app;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Exempelapp.starta(databas);
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void every_page_of_the_controller_is_accessible_on_a_desk_and_on_a_phone_in_the_dark() {
    granska(CONTROLLER, 1440, ColorScheme.LIGHT, SIDOR);
    granska(CONTROLLER, 375, ColorScheme.DARK, SIDOR.subList(0, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Verksamhetschef",
        "Enhetschef",
        "Nämndsekreterare",
        "Nämndledamot",
        "Systemägare",
        "Loggranskare"
      })
  void each_role_has_a_start_page_whose_links_all_lead_somewhere(String roll) {
    granska(roll, 375, ColorScheme.LIGHT, List.of("/", "/rapporter"));
    try (Fonster fonster = app.som(roll, 1440, ColorScheme.DARK)) {
      Object adresser =
          fonster
              .sida()
              .evaluate("() => [...document.querySelectorAll('.innehall a')].map(a => a.href)");

      assertThat((List<?>) adresser)
          .allSatisfy(
              adress ->
                  assertThat(fonster.profil().request().get(String.valueOf(adress)).status())
                      .as("%s", adress)
                      .isEqualTo(200));
    }
  }

  @Test
  void the_controller_sees_the_period_and_the_five_figures_that_moved_most() {
    try (Fonster fonster = app.som(CONTROLLER, 1440, ColorScheme.LIGHT)) {
      assertThat(fonster.sida().textContent("h1")).isEqualTo("Utfall till och med april 2021");
      assertThat(fonster.sida().textContent(".startsida"))
          .contains("Särskilt boende", "−7,7", "Allt stämmer");
      fonster.sida().click("text=Särskilt boende");
      assertThat(fonster.sida().textContent("h1")).isEqualTo("Särskilt boende");
    }
  }

  @Test
  void a_text_with_a_figure_by_reference_is_saved_and_read_with_the_figure() {
    try (Fonster fonster = app.som(CONTROLLER, 1440, ColorScheme.LIGHT)) {
      Page sida = fonster.ga(app.adress(TEXT)).sida();
      skriv(sida, "Hemtjänsten avviker {{+mnkr1:omraden.hemtjanst.avvikelse}}.");

      assertThat(sida.textContent("#avsnitt-utfall")).contains("avviker −7,3");
    }
  }

  @Test
  void a_wrong_reference_keeps_what_was_typed_and_says_what_is_wrong() {
    try (Fonster fonster = app.som(CONTROLLER, 1440, ColorScheme.LIGHT)) {
      Page sida = fonster.ga(app.adress(TEXT)).sida();
      skriv(sida, "Fel {{+mnkr1:omraden.finnsinte.avvikelse}} här.");

      assertThat(sida.textContent("[role=alert]")).contains("finnsinte");
      assertThat(sida.inputValue("#text")).contains("omraden.finnsinte");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
    }
  }

  @Test
  void two_who_write_at_once_both_keep_their_text() {
    try (Fonster ena = app.som(CONTROLLER, 1440, ColorScheme.LIGHT);
        Fonster andra = app.som(CONTROLLER, 1440, ColorScheme.LIGHT)) {
      ena.ga(app.adress(TEXT));
      skriv(andra.ga(app.adress(TEXT)).sida(), "Den andras text.");
      skriv(ena.sida(), "Min egen text.");

      assertThat(ena.sida().textContent("[role=alert]")).contains("Någon annan har ändrat");
      assertThat(ena.sida().inputValue("#text")).isEqualTo("Min egen text.");
      assertThat(ena.sida().textContent("main")).contains("Den andras text.");
    }
  }

  @Test
  void what_is_published_is_served_byte_for_byte() {
    try (Fonster fonster = app.som(CONTROLLER, 1440, ColorScheme.LIGHT)) {
      Page sida = fonster.ga(app.adress(RAPPORT + "/publicera?period=2021-04")).sida();
      for (String steg : List.of("granskning", "godkannande", "publicera")) {
        Exempelapp.skicka(sida, "form[action$=" + steg + "]");
      }
      sida.waitForURL("**/utgavor/*");

      assertThat(fonster.tillganglighetsfel()).isEmpty();
      BORJAN.forEach((format, borjan) -> hamta(fonster, sida.url() + "/fil." + format, borjan));
      assertThat(fonster.ga(app.adress("/")).sida().textContent(".startsida"))
          .contains("april 2021, utgåva 1");
    }
  }

  @Test
  void what_one_may_not_see_and_what_does_not_exist_is_said_in_words() {
    try (Fonster fonster = app.som("Nämndledamot", 375, ColorScheme.LIGHT)) {
      assertThat(fonster.sida().navigate(app.adress(RAPPORT)).status()).isEqualTo(403);
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sida().navigate(app.adress("/finns-inte")).status()).isEqualTo(404);
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
    }
  }

  @Test
  void everything_but_hovering_works_without_scripts() {
    try (Fonster fonster = app.som(CONTROLLER, 1440, ColorScheme.LIGHT)) {
      Page sida = app.utanSkript(fonster, CONTROLLER);
      sida.click("text=Sammanställning över intäkter");
      assertThat(sida.textContent("main")).contains("−26\u00a0351", "Belopp i tkr");
      sida.navigate(app.adress("/rapporter/fyramanadersrapport/text/prognos?period=2021-04"));
      skriv(sida, "Skrivet utan skript.");
      assertThat(sida.textContent("#avsnitt-prognos")).contains("Skrivet utan skript.");
      sida.context().close();
    }
  }

  private static void granska(String roll, int bredd, ColorScheme farger, List<String> sidor) {
    try (Fonster fonster = app.som(roll, bredd, farger)) {
      for (String sida : sidor) {
        fonster.ga(app.adress(sida));
        assertThat(fonster.sida().title()).as(sida).doesNotContain("Logga in", "Fel:");
        assertThat(fonster.tillganglighetsfel()).as(sida).isEmpty();
        assertThat(fonster.sticker()).as(sida).isZero();
      }
      assertThat(fonster.klagomal()).isEmpty();
    }
  }

  private static void skriv(Page sida, String text) {
    sida.fill("#text", text);
    Exempelapp.skicka(sida, "form.textform");
  }

  private static void hamta(Fonster fonster, String adress, String borjan) {
    APIResponse forsta = fonster.profil().request().get(adress);
    byte[] innehall = forsta.body();

    assertThat(forsta.status()).as(adress).isEqualTo(200);
    assertThat(new String(innehall, StandardCharsets.UTF_8)).as(adress).startsWith(borjan);
    assertThat(fonster.profil().request().get(adress).body()).as(adress).isEqualTo(innehall);
  }
}

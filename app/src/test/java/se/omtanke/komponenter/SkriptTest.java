package se.omtanke.komponenter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.omtanke.komponenter.galleri.Galleri;
import se.omtanke.test.Webblasare;
import se.omtanke.test.Webblasare.Fonster;

/** What scripts add to pages, done by keyboard in a real browser. */
class SkriptTest {

  private final Fonster fonster = Webblasare.fonster(1440);
  private final Page sida = fonster.sida();

  @AfterEach
  void stang() {
    fonster.close();
  }

  @Test
  void the_palette_opens_by_keyboard_finds_and_goes_there() {
    fonster.ga(Galleri.adress("/galleri/delar"));
    sida.keyboard().press("Control+k");
    sida.keyboard().type("hemtj");
    assertThat(sida.locator("[role=option]")).hasCount(2);
    assertThat(fonster.tillganglighetsfel()).isEmpty();
    sida.keyboard().press("ArrowDown");
    sida.keyboard().press("ArrowUp");
    sida.keyboard().press("Enter");
    sida.waitForURL("**/galleri/tom");
  }

  @Test
  void what_is_written_is_saved_within_two_seconds_and_is_there_on_the_next_visit() {
    fonster.ga(Galleri.adress("/galleri/formular"));
    sida.locator("#kommentar").pressSequentially("Fler brukare å ä ö");
    assertThat(sida.locator("[data-utkastlage=kommentar]"))
        .hasText(Pattern.compile("Sparat \\d\\d:\\d\\d"), new HasTextOptions().setTimeout(2_500));
    fonster.ga(Galleri.adress("/galleri/formular"));
    assertThat(sida.locator("#kommentar")).hasValue("Fler brukare å ä ö");
  }

  @Test
  void a_save_that_fails_is_told_and_tried_again_without_losing_text() {
    boolean[] nere = {true};
    sida.route("**/utkast/*", vag -> svara(vag, nere[0]));
    fonster.ga(Galleri.adress("/galleri/formular"));
    sida.locator("#kommentar").fill("Får inte försvinna");
    assertThat(sida.locator(".utkastlage--fel")).containsText("gick inte att spara");
    nere[0] = false;
    assertThat(sida.locator("[data-utkastlage=kommentar]"))
        .containsText("Sparat", new ContainsTextOptions().setTimeout(9_000));
    assertThat(sida.locator("#kommentar")).hasValue("Får inte försvinna");
  }

  @Test
  void pressing_twice_sends_once() {
    fonster.ga(Galleri.adress("/galleri/formular"));
    int[] sanda = {0};
    sida.route(
        "**/galleri/formular",
        vag -> {
          sanda[0] += vag.request().method().equals("POST") ? 1 : 0;
          vag.resume();
        });
    sida.evaluate(
        """
        () => {
          const knapp = document.querySelector('.atgardsrad .knapp--primar')
          knapp.click()
          knapp.click()
        }\
        """);
    assertThat(sida.locator(".felruta")).isVisible();
    assertThat(sanda[0]).isEqualTo(1);
  }

  @Test
  void errors_come_first_keep_what_was_typed_and_lead_to_the_field() {
    fonster.ga(Galleri.adress("/galleri/formular"));
    sida.locator("#belopp").fill("tolv");
    sida.locator(".atgardsrad .knapp--primar").click();

    assertThat(sida).hasTitle(Pattern.compile("^Fel: Lämna prognos.*"));
    assertThat(sida.locator(".felruta")).isFocused();
    assertThat(sida.locator("#belopp")).hasValue("tolv");
    assertThat(fonster.tillganglighetsfel()).isEmpty();
    sida.locator(".felruta a").first().click();
    assertThat(sida.locator("#belopp")).isFocused();
  }

  @Test
  void a_date_may_be_typed_without_hyphens() {
    fonster.ga(Galleri.adress("/galleri/formular"));
    sida.locator("#datum").fill("20261121");
    sida.keyboard().press("Tab");
    assertThat(sida.locator("#datum")).hasValue("2026-11-21");
  }

  @Test
  void arrows_home_and_end_move_between_cells() {
    fonster.ga(Galleri.adress("/galleri/tabeller"));
    sida.locator("#manader .tabell__region").focus();
    sida.keyboard().press("Enter");
    sida.keyboard().press("ArrowDown");
    sida.keyboard().press("End");
    Locator har = sida.locator("#manader td:focus");
    assertThat(har).containsText("4 475".replace(' ', '\u00a0'));
    sida.keyboard().press("Escape");
    assertThat(sida.locator("#manader .tabell__region")).isFocused();
  }

  @Test
  void a_column_sorts_in_place_and_the_address_says_so() {
    fonster.ga(Galleri.adress("/galleri/tabeller?enhet=norr"));
    sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Budget").setExact(true))
        .click();
    assertThat(sida.locator("#enheter th[aria-sort=ascending]")).containsText("Budget");
    assertThat(sida.url()).endsWith("?enhet=norr&sortera=budget");
    assertThat(fonster.klagomal()).isEmpty();
  }

  @Test
  void dark_is_chosen_once_and_kept_and_so_is_the_language() {
    fonster.ga(Galleri.adress("/galleri/tom"));
    sida.locator(".meny summary").first().click();
    sida.locator("button[name=tema][value=morkt]").click();
    assertThat(sida.locator("html")).hasAttribute("data-tema", "morkt");
    assertThat(sida.evaluate("() => getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(22, 24, 28)");
    sida.locator(".meny summary").first().click();
    sida.locator("button[name=sprak][value=en]").click();
    assertThat(sida.locator("html")).hasAttribute("lang", "en");
    assertThat(sida.locator(".hopplank")).hasText("Skip to content");
    assertThat(sida.url()).endsWith("/galleri/tom");
  }

  @Test
  void the_end_of_the_session_is_announced_and_what_is_typed_stays() {
    sida.clock().install();
    fonster.ga(Galleri.adress("/galleri/formular"));
    sida.locator("#rubrik").fill("Kvar");
    sida.clock().fastForward("28:00");
    assertThat(sida.locator("dialog")).containsText("Du loggas snart ut");
    assertThat(fonster.tillganglighetsfel()).isEmpty();
    sida.clock().fastForward("03:00");
    assertThat(sida.locator("dialog")).containsText("Du är utloggad");
    assertThat(sida.locator("#rubrik")).hasValue("Kvar");
  }

  private static void svara(Route vag, boolean nere) {
    if (nere) {
      vag.abort();
    } else {
      vag.fulfill(new Route.FulfillOptions().setStatus(204));
    }
  }
}

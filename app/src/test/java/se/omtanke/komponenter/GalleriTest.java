package se.omtanke.komponenter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.omtanke.komponenter.galleri.Galleri;
import se.omtanke.test.Webblasare;
import se.omtanke.test.Webblasare.Fonster;

/** Every component, in every state, on every width, in light, dark and print. */
class GalleriTest {

  /** A4 less the margins of the print style, in CSS pixels. */
  private static final int PAPPER = 680;

  static Stream<String> sidor() {
    return Stream.of(
        "/galleri/tom",
        "/galleri/tabeller?rader=20",
        "/galleri/delar",
        "/galleri/formular",
        "/saknas");
  }

  @ParameterizedTest
  @MethodSource("sidor")
  void a_page_is_accessible_and_keeps_to_the_content_policy_on_a_desk(String sokvag) {
    granska(sokvag, 1440, ColorScheme.LIGHT);
  }

  @ParameterizedTest
  @MethodSource("sidor")
  void a_page_is_accessible_on_a_tablet(String sokvag) {
    granska(sokvag, 768, ColorScheme.LIGHT);
  }

  @ParameterizedTest
  @MethodSource("sidor")
  void a_page_is_accessible_on_a_phone_in_the_dark(String sokvag) {
    granska(sokvag, 375, ColorScheme.DARK);
  }

  @ParameterizedTest
  @MethodSource("sidor")
  void a_page_is_accessible_on_a_desk_in_the_dark(String sokvag) {
    granska(sokvag, 1440, ColorScheme.DARK);
  }

  @ParameterizedTest
  @MethodSource("sidor")
  void a_page_reflows_at_four_hundred_per_cent(String sokvag) {
    granska(sokvag, 320, ColorScheme.LIGHT);
  }

  @ParameterizedTest
  @MethodSource("sidor")
  void a_page_prints_within_the_paper_black_on_white_and_without_navigation(String sokvag) {
    try (Fonster fonster = Webblasare.fonster(PAPPER, ColorScheme.DARK)) {
      fonster.ga(Galleri.adress(sokvag));
      fonster.sida().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(fonster.sticker()).isZero();
      assertThat(fonster.sida().isVisible("nav.nav")).isFalse();
      assertThat(fonster.sida().isVisible(".huvud__kommun")).isTrue();
      assertThat(fonster.sida().evaluate("() => getComputedStyle(document.body).color"))
          .isEqualTo("rgb(0, 0, 0)");
    }
  }

  private static void granska(String sokvag, int bredd, ColorScheme farger) {
    try (Fonster fonster = Webblasare.fonster(bredd, farger)) {
      fonster.ga(Galleri.adress(sokvag));

      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
      assertThat(fonster.klagomal()).allMatch(rad -> rad.contains("404"));
    }
  }
}

package se.omtanke.ekonomi.webb;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.ekonomi.webb.Budgetapp.adress;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.vidare;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.regler.Belopp;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** Rows that come in files, lines that are new, and all proposals accepted at once. */
@MedDatabas
class BudgetraderTest {

  private static Budgetapp budget;

  @BeforeAll
  static void starta(Testdatabas databas) {
    budget = new Budgetapp(Provapp.medDemo(databas));
  }

  @AfterAll
  static void stang() {
    budget.app().close();
  }

  @Test
  void a_file_is_looked_at_and_then_taken_whole() {
    Budgetarbete arbete = budget.iForslagstid();
    String har = adress(arbete) + "/ram";
    String fil = Budgetapp.ram("2100000") + "2026-10-26;KF 2;\"Ny enhet; norr\";5 000,50\n";
    HttpResponse<String> granskning = granska(har, "ram.csv", fil);
    assertThat(granskning.statusCode()).isEqualTo(200);
    assertThat(granskning.body())
        .contains("Ny enhet; norr", "5\u00a0000,50", "Lägg till 1 post i ramen")
        .doesNotContain("KF 1</td>");
    assertThat(budget.fordelning(arbete).ram()).hasSize(1);

    String rader =
        granskning
            .body()
            .replaceFirst("(?s).*<input type=\"hidden\" name=\"rader\" value=\"([^\"]*)\".*", "$1")
            .replace("&#34;", "\"");
    assertThat(vidare(budget.posta(budget.controller(), har, Map.of("rader", rader))))
        .isEqualTo(har);
    assertThat(budget.fordelning(arbete).ramen()).isEqualTo(Belopp.kronor("2105000,50"));
  }

  @Test
  void what_is_wrong_in_a_file_is_told_by_row_before_anything_is_taken_and_can_be_mended_there() {
    Budgetarbete arbete = budget.iForslagstid();
    String forslag = "ansvar;verksamhet;belopp;motivering;konto\n";
    HttpResponse<String> okant =
        granska(
            adress(arbete) + "/forslag",
            "förslag.csv",
            forslag + "7410;510;1000;Bra;5020\n7410;999;1000;Okänd;5020\n");
    assertThat(okant.statusCode()).isEqualTo(400);
    assertThat(okant.body())
        .contains("999 finns inte i kodplanen", "7410;999;1000;Okänd;5020", "Fel:");
    assertThat(budget.fordelning(arbete).forslag()).isEmpty();

    assertThat(
            granska(adress(arbete) + "/index", "index.csv", "konto;procent\n\n5;mycket\n").body())
        .contains("Rad 3: procent är inte procent");
    assertThat(granska(adress(arbete) + "/ram", "ram.xlsx", "PK\u0003\u0004skräp").body())
        .contains("ram.xlsx");
    assertThat(granska(adress(arbete) + "/ram", "ram.csv", Budgetapp.ram("1")).body())
        .contains("finns redan med ett annat belopp");
    assertThat(granska(adress(arbete) + "/annat", "a.csv", "a").statusCode()).isEqualTo(404);
  }

  @Test
  void every_proposal_that_waits_is_accepted_once_all_have_been_looked_at() {
    Budgetarbete arbete = budget.iForslagstid();
    String alla = adress(arbete) + "/forslag/godta-alla";
    budget.foresla(arbete, "150", "Fler timmar");
    budget.foresla(arbete, "−50", "Färre bilar");
    assertThat(budget.controller().hamta(adress(arbete) + "/forslag").body()).contains(alla);
    assertThat(budget.controller().hamta(alla).body())
        .contains("Fler timmar", "Färre bilar", "100\u00a0000", "Godta 2 förslag");

    String sedd = budget.fordelning(arbete).version();
    budget.foresla(arbete, "10", "Sent inkommet");
    HttpResponse<String> andrat = budget.posta(budget.controller(), alla, Map.of("version", sedd));
    assertThat(andrat.statusCode()).isEqualTo(409);
    assertThat(andrat.body()).contains("Något har ändrats sedan du granskade", "Sent inkommet");

    Map<String, String> nu = Map.of("version", budget.fordelning(arbete).version());
    vidare(budget.posta(budget.controller(), alla, nu));
    assertThat(budget.fordelning(arbete).forslag()).hasSize(3).allMatch(Budgetforslag::raknas);
    vidare(budget.posta(budget.controller(), alla, nu));
    assertThat(budget.posta(budget.chef(), alla, nu).statusCode()).isEqualTo(403);
  }

  @Test
  void a_manager_proposes_a_line_that_does_not_exist_this_year() {
    Budgetarbete arbete = budget.iForslagstid();
    String sida = adress(arbete) + "/enhet/" + budget.enhet("norr");
    assertThat(nyRad(sida, "7410", "510", "").body())
        .contains("En ny rad har inga kostnader att dela beloppet efter");
    assertThat(nyRad(sida, "7420", "510", "3510").body())
        .contains("Ansvar 7420 hör inte till Hemtjänst norr");
    assertThat(nyRad(sida, "7410", "777", "3510").body()).contains("777 finns inte i kodplanen");
    assertThat(vidare(nyRad(sida, "7410", "510", "3510"))).isEqualTo(sida);
    assertThat(budget.fordelning(arbete).forslag())
        .singleElement()
        .satisfies(ett -> assertThat(ett.forslag().konto()).isEqualTo("3510"));
  }

  @Test
  void the_pages_are_accessible_with_two_hundred_rows_and_in_error() {
    Budgetarbete arbete = budget.iForslagstid();
    StringBuilder rader = new StringBuilder("ansvar;verksamhet;belopp;motivering;konto\n");
    for (int nummer = 1; nummer <= 200; nummer++) {
      rader.append(
          "7410;510;%d000;Behov nummer %d i verksamheten;5020\n".formatted(nummer, nummer));
    }
    String har = adress(arbete) + "/forslag";
    vidare(budget.posta(budget.controller(), har, Map.of("rader", rader.toString())));
    try (Fonster fonster = se.omtanke.test.Webblasare.fonster(375, ColorScheme.DARK)) {
      fonster
          .profil()
          .addCookies(
              budget.controller().kakor().entrySet().stream()
                  .map(
                      kaka ->
                          new Cookie(kaka.getKey(), kaka.getValue()).setUrl(budget.app().adress()))
                  .toList());
      fonster.ga(budget.app().adress() + har + "/godta-alla");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
      fonster.ga(budget.app().adress() + har);
      fonster.sida().click("summary:has-text('Lägg in flera rader')");
      fonster.sida().fill("#rader", rader.toString());
      fonster.sida().click("button:has-text('Granska raderna')");
      fonster.sida().waitForSelector("#granska");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
      fonster.sida().click("summary:has-text('Lägg in flera rader')");
      fonster.sida().fill("#rader", "fel");
      fonster.sida().click("button:has-text('Granska raderna')");
      fonster.sida().waitForSelector(".felruta");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
    }
  }

  private static HttpResponse<String> nyRad(
      String sida, String ansvar, String verksamhet, String konto) {
    return budget.posta(
        budget.chef(),
        sida,
        Map.of(
            "rad",
            "ny",
            "ansvar",
            ansvar,
            "verksamhet",
            verksamhet,
            "konto",
            konto,
            "belopp",
            "100",
            "motivering",
            "Statsbidrag för ny verksamhet"));
  }

  private static HttpResponse<String> granska(String adress, String filnamn, String innehall) {
    String sida = budget.controller().hamta(Budgetapp.ROT).body();
    Flerdelat form = Flerdelat.av(sida, Map.of("rader", "")).medFil(filnamn, innehall);
    return budget.controller().sand(adress + "/granska", "POST", Flerdelat.TYP, form.kropp());
  }
}

package se.omtanke.ekonomi.webb;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.ekonomi.webb.Budgetapp.adress;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.vidare;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Raknare;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.regler.Belopp;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** The pages of the budget work, by the door: what each role sees and can do. */
@MedDatabas
class BudgetsidorTest {

  private static Raknare satser;
  private static Budgetapp budget;

  @BeforeAll
  static void starta(Testdatabas databas) {
    satser = new Raknare(databas.app());
    budget = new Budgetapp(Provapp.starta(satser, true, Map.of()));
  }

  @AfterAll
  static void stang() {
    budget.app().close();
  }

  @Test
  void a_budget_goes_from_the_frame_to_the_reports_and_back() {
    Budgetarbete arbete = budget.iForslagstid();
    String har = adress(arbete);
    assertThat(budget.controller().hamta(har).body())
        .contains("Det fördelade är 40\u00a0000 kronor mindre än ramen", "2\u00a0060");

    assertThat(vidare(budget.foresla(arbete, "150", "Fler timmar")))
        .isEqualTo(har + "/enhet/" + budget.enhet("norr"));
    assertThat(budget.controller().hamta(har + "/forslag").body())
        .contains("+150 tkr: Fler timmar", "Väntar på beslut", "Namn chef");
    posta(har + "/steg/stang", Map.of());
    assertThat(faststall(arbete).body()).contains("1 förslag väntar på beslut");
    posta(har + "/forslag/" + forslag(arbete) + "/godta", Map.of());
    assertThat(faststall(arbete).body()).contains("110000,00 kronor mer än ramen");

    assertThat(budget.controller().hamta(har + "/reducering").body())
        .contains("måste 110\u00a0000 kronor dras av", "value=\"−110\u00a0000\"");
    posta(har + "/reducering", Map.of("belopp", "−110 000"));
    assertThat(budget.controller().hamta(har).body()).contains("Budgeten går ihop med ramen");
    assertThat(budget.controller().hamta(har + "/faststall").body())
        .contains("2\u00a0100\u00a0000 kronor", "Det fördelade är lika med ramen");
    assertThat(budget.budget(arbete.ar())).isEqualTo(Belopp.NOLL);

    assertThat(vidare(faststall(arbete))).isEqualTo(har);
    budget.framat();
    assertThat(budget.budget(arbete.ar())).isEqualTo(Belopp.kronor("2100000"));
    assertThat(budget.controller().hamta(har).body())
        .contains("fastställd och räknas i rapporterna");
    assertThat(posta(har + "/ram", Map.of("rader", Budgetapp.ram("1"))).statusCode())
        .isEqualTo(409);

    assertThat(budget.controller().hamta(har + "/angra").body()).contains("Ångra fastställandet");
    assertThat(vidare(posta(har + "/angra", Map.of()))).isEqualTo(har);
    budget.framat();
    assertThat(budget.budget(arbete.ar())).isEqualTo(Belopp.NOLL);
    assertThat(budget.fordelning(arbete).arbete().lage()).isInstanceOf(Budgetlage.Beredning.class);
  }

  @Test
  void what_was_adopted_counts_until_an_adjusted_frame_is_adopted_in_its_place() {
    Budgetarbete arbete = budget.iForslagstid();
    String har = adress(arbete);
    posta(har + "/steg/stang", Map.of());
    posta(har + "/reducering", Map.of("belopp", "40000"));
    vidare(faststall(arbete));
    posta(har + "/steg/ateruppta", Map.of());
    vidare(
        posta(
            har + "/ram",
            Map.of(
                "beslutsdatum",
                "2026-10-26",
                "dnr",
                "KF 2",
                "post",
                "Ny enhet",
                "belopp",
                "5000")));
    assertThat(budget.controller().hamta(har).body())
        .contains("5\u00a0000 kronor mindre än ramen", "tills du fastställer på nytt");
    assertThat(budget.budget(arbete.ar())).isEqualTo(Belopp.kronor("2100000"));

    posta(har + "/reducering", Map.of("belopp", "45000"));
    vidare(faststall(arbete));
    budget.framat();
    assertThat(budget.budget(arbete.ar())).isEqualTo(Belopp.kronor("2105000"));
  }

  @Test
  void a_manager_sees_and_writes_for_her_own_unit_only() {
    Budgetarbete arbete = budget.iForslagstid();
    String har = adress(arbete);
    assertThat(budget.chef().hamta(har).body())
        .contains("Hemtjänst norr")
        .doesNotContain("Hemtjänst söder");
    assertThat(budget.chef().hamta(har + "/enhet/" + budget.enhet("soder")).statusCode())
        .isEqualTo(403);
    Map<String, String> falt =
        Map.of("rad", "7420~510", "belopp", "100", "motivering", "Inte min enhet");
    assertThat(
            budget.posta(budget.chef(), har + "/enhet/" + budget.enhet("soder"), falt).statusCode())
        .isEqualTo(403);
    HttpResponse<String> annansRad =
        budget.posta(budget.chef(), har + "/enhet/" + budget.enhet("norr"), falt);
    assertThat(annansRad.statusCode()).isEqualTo(400);
    assertThat(annansRad.body()).contains("Välj en av enhetens rader");
    assertThat(budget.posta(budget.chef(), har + "/ram", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void a_unit_without_a_line_this_year_proposes_a_new_one() {
    Budgetarbete arbete = budget.arbete("7420;510;5020;1000000\n");
    posta(adress(arbete) + "/steg/oppna", Map.of());
    String enhet = adress(arbete) + "/enhet/" + budget.enhet("norr");
    assertThat(budget.chef().hamta(adress(arbete)).body()).contains(enhet);
    assertThat(budget.chef().hamta(enhet).body()).contains("Enheten har ingen budget");

    Map<String, String> falt =
        Map.of(
            "rad",
            "ny",
            "ansvar",
            "7410",
            "verksamhet",
            "510",
            "konto",
            "5020",
            "belopp",
            "300",
            "motivering",
            "Ny enhet");
    assertThat(vidare(budget.posta(budget.chef(), enhet, falt))).isEqualTo(enhet);
    assertThat(budget.chef().hamta(enhet).body()).contains("+300 tkr: Ny enhet");
    posta(adress(arbete) + "/forslag/" + forslag(arbete) + "/godta", Map.of());
    assertThat(budget.chef().hamta(enhet).body()).doesNotContain("Enheten har ingen budget");
  }

  @Test
  void a_proposal_sent_twice_is_written_once_and_another_amount_takes_its_place() {
    Budgetarbete arbete = budget.iForslagstid();
    budget.foresla(arbete, "150", "Fler timmar");
    budget.foresla(arbete, "150", "Fler timmar");
    assertThat(budget.fordelning(arbete).forslag()).hasSize(1);
    posta(adress(arbete) + "/forslag/" + forslag(arbete) + "/godta", Map.of());
    assertThat(budget.fordelning(arbete).forslag().getFirst().raknas()).isTrue();

    budget.foresla(arbete, "160", "Fler timmar");
    assertThat(budget.fordelning(arbete).forslag())
        .singleElement()
        .satisfies(ett -> assertThat(ett.vantar()).isTrue());

    String sida = adress(arbete) + "/enhet/" + budget.enhet("norr");
    vidare(budget.posta(budget.chef(), sida + "/" + forslag(arbete) + "/bort", Map.of()));
    assertThat(budget.fordelning(arbete).forslag()).isEmpty();
  }

  @Test
  void what_is_wrong_is_told_at_its_field_and_stays_there() {
    Budgetarbete arbete = budget.iForslagstid();
    HttpResponse<String> svar = budget.foresla(arbete, "etthundra", "Fler timmar");
    assertThat(svar.statusCode()).isEqualTo(400);
    assertThat(svar.body())
        .contains("value=\"etthundra\"", "tusental kronor, till exempel 1 500", "Fler timmar");

    budget.foresla(arbete, "100", "Fler timmar");
    HttpResponse<String> utanSkal =
        posta(adress(arbete) + "/forslag/" + forslag(arbete) + "/avsla", Map.of("skal", " "));
    assertThat(utanSkal.statusCode()).isEqualTo(400);
    assertThat(utanSkal.body()).contains("Skriv varför förslaget avslås");

    HttpResponse<String> fil =
        posta(adress(arbete) + "/ram", Map.of("rader", "beslutsdatum;dnr;post;belopp\nigår;1;2;3"));
    assertThat(fil.statusCode()).isEqualTo(400);
    assertThat(fil.body()).contains("Rad 2: beslutsdatum är inget datum", "igår;1;2;3");
  }

  @Test
  void outside_the_time_for_proposals_nothing_is_taken_and_nothing_typed_is_lost() {
    Budgetarbete arbete = budget.iForslagstid();
    posta(adress(arbete) + "/steg/stang", Map.of());
    HttpResponse<String> svar = budget.foresla(arbete, "100", "För sent");
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("Det går inte att lämna förslag nu");
    assertThat(budget.fordelning(arbete).forslag()).isEmpty();
  }

  @Test
  void what_has_changed_since_it_was_checked_is_checked_again() {
    Budgetarbete arbete = budget.iForslagstid();
    String har = adress(arbete);
    posta(har + "/steg/stang", Map.of());
    posta(har + "/reducering", Map.of("belopp", "40000"));
    String sedd = budget.fordelning(arbete).version();
    posta(har + "/index", Map.of("konto", "5", "procent", "4"));
    posta(har + "/reducering", Map.of("belopp", "20000"));
    HttpResponse<String> svar =
        posta(har + "/faststall", Map.of("version", sedd, "spridning", "TOLFTEDELAR"));
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("Något har ändrats sedan du granskade");
  }

  @Test
  void a_year_whose_budget_came_in_a_file_is_not_adopted_on_top_of_it() {
    Budgetarbete arbete = budget.iForslagstid();
    posta(adress(arbete) + "/steg/stang", Map.of());
    posta(adress(arbete) + "/reducering", Map.of("belopp", "40000"));
    budget.budgetfil(arbete.ar(), "7410;510;5020;500\n");
    HttpResponse<String> svar = faststall(arbete);
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("redan inläst från budget-" + arbete.ar() + ".csv");
  }

  @Test
  void a_year_has_one_work() {
    Budgetarbete arbete = budget.arbete();
    HttpResponse<String> svar =
        posta(
            Budgetapp.ROT,
            Map.of("ar", arbete.ar() + "", "sistadag", "2026-12-15", "kommunbidrag", "391"));
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("finns redan ett budgetarbete");
  }

  @Test
  void a_page_costs_as_many_statements_however_much_is_proposed() {
    Budgetarbete arbete = budget.iForslagstid();
    budget.foresla(arbete, "1", "Ett");
    long fore = satser(arbete);
    for (int i = 2; i < 12; i++) {
      budget.foresla(arbete, i + "", "Förslag " + i);
    }
    assertThat(satser(arbete)).isEqualTo(fore).isBetween(5L, 15L);
  }

  @Test
  void every_page_is_accessible_empty_full_in_error_and_adopted() {
    Budgetarbete tomt = budget.arbete();
    Budgetarbete fullt = budget.iForslagstid();
    budget.foresla(fullt, "150", "Fler timmar med en lång motivering som inte får plats på en rad");
    posta(
        adress(fullt) + "/reducering/undantag",
        Map.of("rad", "7420~510", "deltar", "EJ_REDUCERING"));
    Budgetarbete klart = budget.iForslagstid();
    posta(adress(klart) + "/steg/stang", Map.of());
    posta(adress(klart) + "/reducering", Map.of("belopp", "40000"));
    vidare(faststall(klart));

    UUID norr = budget.enhet("norr");
    granska(
        budget.controller(),
        1440,
        ColorScheme.LIGHT,
        Stream.concat(
            Stream.of("", "/ram", "/index", "/forslag", "/reducering", "/faststall")
                .map(del -> adress(fullt) + del),
            Stream.of("", "/faststall", "/angra").map(del -> adress(klart) + del)));
    granska(
        budget.controller(),
        320,
        ColorScheme.DARK,
        Stream.concat(
            Stream.of("", "/ram", "/reducering", "/faststall").map(del -> adress(tomt) + del),
            Stream.of("", "/forslag", "/reducering").map(del -> adress(fullt) + del)));
    granska(
        budget.chef(),
        375,
        ColorScheme.LIGHT,
        Stream.of(
            Budgetapp.ROT,
            adress(fullt),
            adress(fullt) + "/enhet/" + norr,
            adress(klart) + "/enhet/" + norr));
  }

  @Test
  void a_form_in_error_is_accessible_and_its_draft_is_kept_until_it_is_sent() {
    Budgetarbete arbete = budget.iForslagstid();
    String sokvag = adress(arbete) + "/enhet/" + budget.enhet("norr");
    try (Fonster fonster = fonster(budget.chef(), sokvag, 375, ColorScheme.LIGHT)) {
      fonster.sida().fill("#motivering", "Fler timmar");
      fonster.sida().waitForSelector("[data-utkastlage]:has-text('Sparat')");
      fonster.ga(budget.app().adress() + sokvag);
      fonster.sida().waitForFunction("() => document.querySelector('#motivering').value !== ''");
      fonster.sida().fill("#belopp", "x");
      fonster.sida().click("button:has-text('Lämna förslaget')");
      assertThat(fonster.sida().title()).startsWith("Fel:");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();

      fonster.sida().fill("#belopp", "100");
      fonster.sida().selectOption("#rad", "7410~510");
      fonster.sida().click("button:has-text('Lämna förslaget')");
      fonster.sida().waitForSelector(".forslag");
      assertThat(fonster.sida().textContent(".forslag")).contains("Fler timmar");
      assertThat(
              budget
                  .chef()
                  .hamta("/utkast/budgetforslag-" + arbete.id() + "-" + budget.enhet("norr"))
                  .statusCode())
          .isEqualTo(204);
    }
  }

  private static HttpResponse<String> posta(String adress, Map<String, String> falt) {
    return budget.posta(budget.controller(), adress, falt);
  }

  private static HttpResponse<String> faststall(Budgetarbete arbete) {
    String sedd = budget.fordelning(arbete).version();
    return posta(
        adress(arbete) + "/faststall", Map.of("version", sedd, "spridning", "TOLFTEDELAR"));
  }

  private static UUID forslag(Budgetarbete arbete) {
    return budget.fordelning(arbete).forslag().getFirst().id();
  }

  /** The page's own statements; a job may run beside it. */
  private static long satser(Budgetarbete arbete) {
    budget.controller().hamta(adress(arbete));
    satser.satser().clear();
    budget.controller().hamta(adress(arbete));
    return List.copyOf(satser.satser()).stream().filter(BudgetsidorTest::sidans).count();
  }

  private static boolean sidans(String sats) {
    return Stream.of("budget", "kallperiod", "enhet", "kod").anyMatch(sats::contains);
  }

  private static void granska(
      Webblasare vem, int bredd, ColorScheme farger, Stream<String> sokvagar) {
    try (Fonster fonster = fonster(vem, Budgetapp.ROT, bredd, farger)) {
      sokvagar.forEach(
          sokvag -> {
            fonster.ga(budget.app().adress() + sokvag);
            assertThat(fonster.sida().title()).doesNotContain("Logga in");
            assertThat(fonster.tillganglighetsfel()).as(sokvag).isEmpty();
            assertThat(fonster.sticker()).as(sokvag).isZero();
          });
    }
  }

  private static Fonster fonster(Webblasare vem, String sokvag, int bredd, ColorScheme farger) {
    Fonster fonster = se.omtanke.test.Webblasare.fonster(bredd, farger);
    fonster
        .profil()
        .addCookies(
            vem.kakor().entrySet().stream()
                .map(
                    kaka ->
                        new Cookie(kaka.getKey(), kaka.getValue()).setUrl(budget.app().adress()))
                .toList());
    return fonster.ga(budget.app().adress() + sokvag);
  }
}

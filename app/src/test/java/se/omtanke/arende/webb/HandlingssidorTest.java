package se.omtanke.arende.webb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.arende.EttArende;
import se.omtanke.arende.EttSocialkontor;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare;
import se.omtanke.test.Webblasare.Fonster;

/** A caseworker's way through the documents of a case, without scripts being needed. */
@MedDatabas
class HandlingssidorTest {

  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(UTF_8);

  private static Provapp app;
  private static EttSocialkontor kontor;
  private final List<String> brister = new ArrayList<>();

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T09:30");
    kontor = EttSocialkontor.i(app);
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void documents_are_put_in_corrected_struck_and_written_in_the_browser() {
    EttArende arende = EttArende.av(kontor, "2026-03-02");
    String rot = app.adress() + "/arenden/" + arende.id();
    try (Fonster anna = fonster(kontor.anna());
        Fonster bo = fonster(kontor.bo())) {
      Page sida = anna.ga(rot + "/handlingar").sida();
      provad(anna, "tomt");
      laggIn(anna);
      ratta(anna);
      brev(anna, rot);
      begaran(anna, rot);
      bo.ga(rot + "/handlingar");
      assertThat(bo.sida().content()).contains("finns inte").doesNotContain("Läkarintyg");
      anna.ga(rot + "/handelser");
      assertThat(sida.content()).contains("Handling lades till", "Handling ströks");
    }
    assertThat(brister).isEmpty();
  }

  private void laggIn(Fonster anna) {
    Page sida = anna.sida();
    klick(sida, "Lägg in handling");
    fil(sida, "lakarintyg.pdf", "MZ ett program".getBytes(UTF_8));
    sida.locator("#rubrik").fill("Läkarintyg");
    sida.getByLabel("Inkommen").check();
    sida.locator("#motpart").fill("Vårdcentralen");
    knapp(sida, "Lägg in handlingen");
    assertThat(sida.title()).startsWith("Fel:");
    assertThat(sida.content()).contains("Filen är ett program");
    assertThat(sida.locator("#rubrik").inputValue()).isEqualTo("Läkarintyg");
    provad(anna, "lagg-in-fel");
    fil(sida, "lakarintyg.pdf", PDF);
    knapp(sida, "Lägg in handlingen");
    assertThat(sida.content()).contains("Läkarintyg", "Vårdcentralen", "Stryk handlingen");
    provad(anna, "en");
  }

  private void ratta(Fonster anna) {
    Page sida = anna.sida();
    klick(sida, "Rätta");
    sida.locator("#handlingsskal").fill("Det kom från skolan.");
    sida.locator("#motpart").fill("Byskolan");
    provad(anna, "ratta");
    knapp(sida, "Spara rättelsen");
    assertThat(sida.content()).contains("Version 2", "Det kom från skolan.");
    sida.locator("#handlingsskal").fill("Gällde ett annat barn.");
    knapp(sida, "Stryk handlingen");
    assertThat(sida.content()).contains("Strukna handlingar", "Gällde ett annat barn.");
    provad(anna, "struken");
  }

  private void brev(Fonster anna, String rot) {
    Page sida = anna.ga(rot + "/handlingar").sida();
    klick(sida, "Skriv brev");
    provad(anna, "brevval");
    sida.locator("#slag").selectOption("YTTRANDE");
    sida.locator("#till").selectOption("annan");
    knapp(sida, "Fortsätt");
    sida.locator("#namn").fill("Byskolan");
    sida.locator("#adress").fill("Skolgatan 1\n123 45 Exempelby");
    knapp(sida, "Läs brevet");
    assertThat(sida.title()).startsWith("Fel:");
    provad(anna, "brev-fel");
    sida.locator("#fritext").fill("Hur är Alvas närvaro?");
    sida.locator("#svar_senast").fill("2026-03-20");
    knapp(sida, "Läs brevet");
    assertThat(sida.content()).contains("Begäran om yttrande", "20 mars 2026", "Skolgatan 1");
    provad(anna, "brevkontroll");
    knapp(sida, "Ställ ut brevet");
    assertThat(sida.content()).contains("Begäran om yttrande", "Utgående");
  }

  private void begaran(Fonster anna, String rot) {
    Page sida = anna.ga(rot + "/delning").sida();
    sida.locator("#vad").fill("hur det går i skolan");
    sida.locator("#med").fill("Byskolan");
    sida.locator("#till").fill("2026-06-30");
    knapp(sida, "Spara samtycket");
    assertThat(sida.content()).contains("hur det går i skolan", "2026-06-30");
    knapp(sida, "Återkalla");
    assertThat(sida.title()).startsWith("Fel:");
    assertThat(sida.locator(".felruta a").getAttribute("href")).startsWith("#vem-");
    provad(anna, "aterkalla-fel");
    anna.ga(rot + "/delning");
    provad(anna, "delning");
    klick(sida, "Registrera en begäran om handlingar");
    knapp(sida, "Registrera begäran");
    assertThat(sida.title()).startsWith("Fel:");
    provad(anna, "begaran-fel");
    sida.locator("#vem").fill("Fredrik Exempelsson");
    sida.getByLabel("Vårdnadshavare").check();
    sida.locator("#galler").fill("Allt som har skickats.");
    knapp(sida, "Registrera begäran");
    provad(anna, "begaran");
    while (sida.locator("textarea[id^=svar-]").count() > 0) {
      sida.locator("textarea[id^=svar-]").first().fill("Framgår inte.");
      knapp(sida, "Spara bedömningen");
    }
    sida.locator("main details summary").first().click();
    sida.locator("select[name^=utfall]").first().selectOption("VAGRAS");
    sida.locator("textarea[name^=provningsskal]").first().fill("Röjer var barnet bor.");
    knapp(sida, "Spara prövningen");
    assertThat(sida.title()).startsWith("Fel:");
    assertThat(sida.locator("textarea[name^=provningsskal]").first().inputValue())
        .isEqualTo("Röjer var barnet bor.");
    assertThat(sida.locator("select[name^=utfall]").first().inputValue()).isEqualTo("VAGRAS");
    sida.getByText("Skriv enligt vilken paragraf").first().click();
    assertThat(sida.evaluate("() => document.activeElement.name").toString()).startsWith("lagrum-");
    provad(anna, "provning-fel");
    sida.locator("select[name^=utfall]").first().selectOption("LAMNAS_UT");
    knapp(sida, "Spara prövningen");
    klick(sida, "Kontrollera utlämnandet");
    assertThat(sida.content()).contains("Fredrik Exempelsson", "Begäran om yttrande", "Byskolan");
    provad(anna, "utlamnas");
    knapp(sida, "Lämna ut handlingarna");
    anna.ga(rot + "/delning");
    assertThat(sida.content()).contains("Till Fredrik Exempelsson");
  }

  private static void fil(Page sida, String namn, byte[] innehall) {
    sida.locator("#fil").setInputFiles(new FilePayload(namn, "application/pdf", innehall));
  }

  private static void klick(Page sida, String namn) {
    tillNasta(sida, AriaRole.LINK, namn);
  }

  private static void knapp(Page sida, String namn) {
    tillNasta(sida, AriaRole.BUTTON, namn);
  }

  /** Presses, and waits for the page that follows, also when its address is the same. */
  private static void tillNasta(Page sida, AriaRole roll, String namn) {
    sida.evaluate("() => { document.documentElement.dataset.lamnad = 'ja' }");
    sida.getByRole(roll, new Page.GetByRoleOptions().setName(namn).setExact(true)).first().click();
    sida.locator("html:not([data-lamnad])").waitFor();
    sida.waitForLoadState();
  }

  /** Accessible, and nothing beside the page at 320 pixels. */
  private void provad(Fonster fonster, String namn) {
    fonster.tillganglighetsfel().forEach(fel -> brister.add(namn + ": " + fel));
    int bredd = fonster.sida().viewportSize().width;
    fonster.sida().setViewportSize(320, 900);
    if (fonster.sticker() > 0) {
      brister.add(namn + " sticks out " + fonster.sticker());
    }
    fonster.sida().setViewportSize(bredd, 900);
  }

  private static Fonster fonster(Medarbetaruppdrag vem) {
    Fonster fonster = Webblasare.fonster(1440);
    fonster
        .profil()
        .addCookies(
            app.inloggad(vem).kakor().entrySet().stream()
                .map(kaka -> new Cookie(kaka.getKey(), kaka.getValue()).setUrl(app.adress()))
                .toList());
    return fonster;
  }
}

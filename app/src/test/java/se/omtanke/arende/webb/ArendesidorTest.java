package se.omtanke.arende.webb;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.arende.EttSocialkontor;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.person.Kon;
import se.omtanke.person.exempel.Provnummer;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/**
 * A new caseworker's way through the pages, without scripts being needed: a report on two siblings
 * is taken in, assessed, investigated, extended, decided by the right person, notified, appealed.
 */
@MedDatabas
class ArendesidorTest {

  private static Provapp app;
  private static EttSocialkontor kontor;

  private final List<String> brister = new ArrayList<>();
  private final Map<Fonster, Medarbetaruppdrag> oppna = new LinkedHashMap<>();

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
  void a_report_on_two_siblings_is_worked_through_in_the_browser() {
    try (Fonster anna = fonster(kontor.anna());
        Fonster chef = fonster(kontor.chef());
        Fonster bo = fonster(kontor.bo())) {
      Page sida = anna.sida();
      taEmot(anna);
      assertThat(sida.locator("tbody tr").count()).isEqualTo(2);
      assertThat(sida.locator("tbody tr").first().textContent())
          .contains("SN 2026/", "Omedelbar skyddsbedömning", "Ska vara klart i dag");

      sida.locator("tbody tr a").first().click();
      String arende = URI.create(sida.url()).getPath();
      provad(anna, "oversikt");
      bo.ga(app.adress() + arende);
      assertThat(bo.sida().content()).doesNotContain("Lampa").contains("finns inte");

      skyddsbedom(anna);
      inled(anna, arende);
      journal(anna, arende);
      forlang(chef, arende);
      String beslut = foresla(anna, arende);
      assertThat(sida.content()).contains("Väntar på beslut av: Enhetschef");
      kommunicera(anna, arende);
      fatta(chef, beslut);
      underratta(anna, beslut);
      overklaga(anna, beslut);

      anna.ga(app.adress() + arende + "/handelser");
      provad(anna, "handelser");
      assertThat(sida.content()).contains("Beslutet överklagades", "Utredningen förlängdes");
      anna.ga(app.adress() + "/arenden/frister?visa=ALLA");
      provad(anna, "frister");
      statistik(chef);
    }
    assertThat(brister).isEmpty();
  }

  private void taEmot(Fonster anna) {
    Page sida = anna.ga(app.adress() + "/arenden").sida();
    provad(anna, "tomt");
    klick(sida, "Ta emot ansökan eller anmälan");
    knapp(sida, "Kontrollera uppgifterna");
    assertThat(sida.title()).startsWith("Fel:");
    provad(anna, "inkommet-fel");
    sida.getByLabel("Orosanmälan om barn").check();
    sida.getByLabel("Hur kom det in?").selectOption("TELEFON");
    person(sida, "person1", "2017-06-14", Kon.KVINNA, "Lovisa");
    person(sida, "person2", "2020-01-20", Kon.MAN, "Love");
    person(sida, "vardnadshavare1", "1988-02-03", Kon.KVINNA, "Lena");
    sida.getByLabel("Försummelse").check();
    sida.locator("#berattat").fill("Barnen kommer utan mat och är rädda.");
    sida.locator("#lamnare1").selectOption("SKOLA");
    sida.locator("#lamnarnamn1").fill("Kurator, Byskolan");
    knapp(sida, "Kontrollera uppgifterna");
    assertThat(sida.url()).endsWith("/kontrollera");
    assertThat(sida.content()).contains("Lampa, Lovisa", "Ny för nämnden");
    provad(anna, "kontrollera");
    knapp(sida, "Ta emot");
    assertThat(sida.url()).contains("visa=ENHETEN");
    provad(anna, "enheten");
  }

  private void skyddsbedom(Fonster anna) {
    Page sida = anna.sida();
    sida.getByLabel("Behöver inte omedelbart skydd").check();
    sida.locator("#bedomning").fill("Mamman är hemma och skolan ser barnen varje dag.");
    knapp(sida, "Spara skyddsbedömningen");
    assertThat(sida.content()).contains("Skyddsbedömning gjord 2026-03-02");
    knapp(sida, "Ta ärendet");
    assertThat(sida.content()).contains("Namn anna");
  }

  private void inled(Fonster anna, String arende) {
    vid("2026-03-10T10:00");
    Page sida = anna.ga(app.adress() + arende + "/utredning").sida();
    provad(anna, "forhandsbedomning");
    sida.getByLabel("Inled utredning").first().check();
    sida.locator("#skal").fill("Oron är allvarlig och behöver utredas.");
    knapp(sida, "Kontrollera");
    provad(anna, "forhandsbedomning-kontroll");
    assertThat(sida.content()).contains("Oron är allvarlig");
    knapp(sida, "Fatta beslut");
    assertThat(sida.content()).contains("2026-07-10", "20 kap. 3 §");
    sida.locator("#fragor").fill("Hur har Lovisa det hemma?");
    knapp(sida, "Spara planen");
    provad(anna, "utredning");
  }

  private void journal(Fonster anna, String arende) {
    Page sida = anna.ga(app.adress() + arende + "/journal").sida();
    klick(sida, "Skriv anteckning");
    sida.locator("#rubrik").fill("Samtal med Lovisa");
    sida.locator("#anteckning").fill("Lovisa berättar om sin vardag.");
    provad(anna, "anteckning");
    knapp(sida, "Spara");
    assertThat(sida.url()).endsWith("?sparat");
    knapp(sida, "Signera och lås");
    assertThat(sida.content()).contains("Signerad av Namn anna");
    provad(anna, "journal");
  }

  private void forlang(Fonster chef, String arende) {
    vid("2026-07-03T13:00");
    Page sida = chef.ga(app.adress() + arende + "/utredning").sida();
    sida.locator("#till").fill("2026-08-31");
    sida.locator("#forlangningsskal").fill("Samtal har inte kunnat hållas under semestern.");
    knapp(sida, "Kontrollera");
    knapp(sida, "Besluta om förlängning");
    assertThat(sida.content()).contains("Förlängd till 2026-08-31", "enligt delegationsordningen");
    provad(chef, "forlangd");
  }

  private String foresla(Fonster anna, String arende) {
    vid("2026-08-24T09:00");
    Page sida = anna.ga(app.adress() + arende + "/beslut/nytt").sida();
    sida.locator("#slag1").selectOption("OPPENVARD");
    sida.locator("#galler1").fill("Familjebehandling");
    sida.locator("#utfall1").selectOption("BIFALL");
    sida.locator("#skal").fill("Föräldrarna vill ha hjälp.");
    knapp(sida, "Kontrollera förslaget");
    assertThat(sida.content()).contains("Skriv från vilken dag", "barnets bästa");
    assertThat(sida.locator("#galler1").inputValue()).isEqualTo("Familjebehandling");
    provad(anna, "beslut-fel");
    sida.locator("#fran1").fill("2026-09-01");
    sida.locator("#basta").fill("Stöd hemma är bäst för Lovisa.");
    sida.locator("#asikt").fill("Lovisa vill bo hemma.");
    knapp(sida, "Kontrollera förslaget");
    provad(anna, "forslag");
    return URI.create(sida.url()).getPath();
  }

  private void kommunicera(Fonster anna, String arende) {
    Page sida = anna.ga(app.adress() + arende + "/kommunikation").sida();
    assertThat(sida.content()).contains("Parten har inte fått ta del av materialet");
    sida.locator("#material").fill("Utredningen och förslaget till beslut.");
    provad(anna, "kommunikation");
    knapp(sida, "Anteckna kommunikationen");
    sida.locator("textarea[name=partssvar]").fill("Jag håller med.");
    knapp(sida, "Anteckna svaret");
    assertThat(sida.content()).contains("Parten har haft tillfälle att yttra sig");
    provad(anna, "kommunicerat");
  }

  private void fatta(Fonster chef, String beslut) {
    Page sida = chef.ga(app.adress() + beslut).sida();
    knapp(sida, "Fatta beslut");
    assertThat(sida.content()).contains("Beslut fattat 2026-08-24", "punkt 3.4");
  }

  private void underratta(Fonster anna, String beslut) {
    Page sida = anna.ga(app.adress() + beslut).sida();
    provad(anna, "underratta");
    knapp(sida, "Anteckna underrättelse");
    knapp(sida, "Anteckna underrättelse");
    vid("2026-08-26T09:00");
    anna.ga(app.adress() + beslut);
    sida.locator("input[name=dag]").first().fill("2026-08-26");
    knapp(sida, "Anteckna");
    assertThat(sida.content()).contains("Kan överklaga till och med 2026-09-16");
  }

  private void overklaga(Fonster anna, String beslut) {
    vid("2026-09-01T09:00");
    Page sida = anna.ga(app.adress() + beslut).sida();
    sida.locator("#inkom").fill("2026-09-01");
    sida.locator("#vill").fill("Jag vill ha kontaktfamilj också.");
    knapp(sida, "Ta emot överklagandet");
    assertThat(sida.content()).contains("inom partens tid att överklaga");
    provad(anna, "overklagat");
    knapp(sida, "Det kom in i rätt tid");
    knapp(sida, "Lämna över till förvaltningsrätten");
    assertThat(sida.content()).contains("Hos domstolen");
  }

  private void statistik(Fonster chef) {
    Page sida = chef.ga(app.adress() + "/statistik").sida();
    provad(chef, "statistik");
    klick(sida, "Anmälningar");
    assertThat(sida.locator("tfoot").textContent()).contains("Alla", "2");
    provad(chef, "statistik-anmalningar");
    sida.locator("#indelning").selectOption("AR");
    sida.locator("#till").fill("i går");
    knapp(sida, "Visa");
    assertThat(sida.title()).startsWith("Fel:");
    assertThat(sida.locator("#till").inputValue()).isEqualTo("i går");
    sida.locator("#till").fill("2026-09-01");
    knapp(sida, "Visa");
    sida.locator("tfoot a").last().click();
    assertThat(sida.content()).contains("2 ärenden räknas.", "Lampa, Lovisa");
    provad(chef, "statistik-arenden");
    chef.ga(app.adress() + "/statistik/anmalningar?krets=OPPEN");
    assertThat(sida.locator("tfoot").textContent()).contains("..");
    provad(chef, "statistik-oppen");
    assertThat(sida.locator("#till").count()).isZero();
  }

  private static void person(Page sida, String falt, String fodd, Kon kon, String fornamn) {
    sida.locator("#" + falt).fill(Provnummer.personnummer(LocalDate.parse(fodd), kon).fullt());
    sida.locator("#" + falt + "fornamn").fill(fornamn);
    sida.locator("#" + falt + "efternamn").fill("Lampa");
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

  /** Accessible, nothing beside the page at 320 pixels, and no complaints in the console. */
  private void provad(Fonster fonster, String namn) {
    fonster.tillganglighetsfel().forEach(fel -> brister.add(namn + ": " + fel));
    int bredd = fonster.sida().viewportSize().width;
    fonster.sida().setViewportSize(320, 900);
    if (fonster.sticker() > 0) {
      brister.add(namn + " sticks out " + fonster.sticker());
    }
    fonster.sida().setViewportSize(bredd, 900);
  }

  private Fonster fonster(Medarbetaruppdrag vem) {
    Fonster fonster = se.omtanke.test.Webblasare.fonster(1440);
    oppna.put(fonster, vem);
    loggaIn(fonster, vem);
    return fonster;
  }

  /** Days pass, and sessions with them: everyone signs in again. */
  private void vid(String tid) {
    app.klocka().stall(tid);
    oppna.forEach(ArendesidorTest::loggaIn);
  }

  private static void loggaIn(Fonster fonster, Medarbetaruppdrag vem) {
    Webblasare inloggad = app.inloggad(vem);
    fonster.profil().clearCookies();
    fonster
        .profil()
        .addCookies(
            inloggad.kakor().entrySet().stream()
                .map(kaka -> new Cookie(kaka.getKey(), kaka.getValue()).setUrl(app.adress()))
                .toList());
  }
}

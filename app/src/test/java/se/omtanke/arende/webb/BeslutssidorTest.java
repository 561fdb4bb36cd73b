package se.omtanke.arende.webb;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.EttSocialkontor;
import se.omtanke.arende.Mottagning;
import se.omtanke.arende.Utredningar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** A decision's way to the board and back, and what is done with decisions, in the browser. */
@MedDatabas
class BeslutssidorTest {

  private static Provapp app;
  private static EttSocialkontor kontor;
  private static Medarbetaruppdrag nina;
  private static UUID alva;

  private final List<String> brister = new ArrayList<>();

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T09:30");
    kontor = EttSocialkontor.i(app);
    nina =
        EttSocialkontor.medarbetare(app, "nina", Roll.NAMNDSEKRETERARE, Provapp.EXEMPELBY, "namnd");
    alva = utreds();
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void the_board_decides_what_is_its_own_and_the_order_is_read_and_changed() {
    String arende = "/arenden/" + alva;
    try (Fonster anna = fonster(kontor.anna());
        Fonster chef = fonster(kontor.chef());
        Fonster sekreterare = fonster(nina)) {
      Page sida = anna.ga(app.adress() + arende + "/beslut/bradskande").sida();
      sida.locator("#slag").selectOption("LVU_OMHANDERTAGANDE");
      sida.locator("#galler").fill("Omhändertas omedelbart");
      sida.locator("#ledamot").fill("Ordföranden Olle Exempelsson");
      sida.locator("#bradska").fill("Fara för barnet.");
      sida.locator("#skal").fill("Akut fara i hemmet.");
      sida.locator("#klockan").fill("09:20");
      provad(anna, "bradskande");
      knapp(sida, "Kontrollera");
      provad(anna, "bradskande-kontroll");
      knapp(sida, "Anteckna beslutet");
      assertThat(sida.content()).contains("får inte överklagas", "Inte ännu: anmäls");
      provad(anna, "bradskande-beslut");

      // Of two decisions the later stands first.
      app.klocka().framat(Duration.ofMinutes(1));
      anna.ga(app.adress() + arende + "/beslut/nytt");
      sida.locator("#slag1").selectOption("FAMILJEHEM");
      sida.locator("#galler1").fill("Placering i familjehem");
      sida.locator("#utfall1").selectOption("BIFALL");
      sida.locator("#fran1").fill("2026-03-20");
      sida.locator("#skal").fill("Alva behöver ett tryggt hem.");
      sida.locator("#basta").fill("Familjehem är bäst.");
      sida.locator("#asikt").fill("Alva vill bo hos mormor.");
      knapp(sida, "Kontrollera förslaget");
      kontor.hor(kontor.anna(), alva);
      anna.ga(sida.url());
      provad(anna, "forslag");
      knapp(sida, "Skicka till utskottet");
      assertThat(sida.content()).contains("Ligger hos utskottet");

      Page hos = sekreterare.ga(app.adress() + "/arenden/namnd").sida();
      provad(sekreterare, "namnd");
      hos.locator("main li a").first().click();
      provad(sekreterare, "ettnamndbeslut");
      hos.getByLabel("utskottet").check();
      hos.locator("#paragraf").fill("§ 45");
      hos.getByLabel("Som föreslaget").check();
      knapp(hos, "Kontrollera");
      provad(sekreterare, "namnd-kontroll");
      knapp(hos, "Anteckna beslutet");
      hos.locator("main li a").first().click();
      hos.locator("#paragraf").fill("§ 3");
      knapp(hos, "Anteckna att beslutet är anmält");
      assertThat(hos.content()).contains("Inga beslut att anmäla", "Inga förslag väntar");

      ordningen(sekreterare);

      anna.ga(app.adress() + arende + "/beslut");
      sida.locator("h2 a").first().click();
      assertThat(sida.content()).contains("§ 45");
      sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ändra beslutet")).click();
      provad(anna, "andra");
      sida.getByLabel("Ja").check();
      sida.locator("#grund").selectOption("ANNAT");
      sida.locator("#istallet").fill("Ett annat hem.");
      sida.locator("#skal").fill("Något har hänt.");
      knapp(sida, "Kontrollera");
      assertThat(sida.content()).contains("inte uppfyllt", "SFS 2017:900 37 §");
      provad(anna, "andra-kontroll");
      anna.ga(sida.url().replaceFirst("/andra$", "/ratta"));
      provad(anna, "ratta");

      Page delegation = chef.ga(app.adress() + "/arenden/delegation/beslut?fran=2026-03-01").sida();
      assertThat(delegation.content()).contains("Inleda utredning", "SN 2026/");
      provad(chef, "delegationsbeslut");
      chef.ga(app.adress() + "/arenden/delegation/beslut?fran=2026-01-01");
      assertThat(delegation.content()).contains("Inga delegationsbeslut att redovisa");

      anna.ga(app.adress() + arende + "/jav");
      provad(anna, "jav");
      sida.locator("#grund").selectOption("PAVERKAS");
      sida.locator("#javsskal").fill("Granne till familjen.");
      knapp(sida, "Anmäl jäv och lämna handläggningen");
      assertThat(sida.content()).contains("Namn anna anmälde jäv 2026-03-02");
    }
    assertThat(brister).isEmpty();
  }

  private void ordningen(Fonster sekreterare) {
    Page sida = sekreterare.ga(app.adress() + "/arenden/delegation?sok=familjehem").sida();
    assertThat(sida.locator("tbody tr").count()).isEqualTo(1);
    assertThat(sida.content()).contains("Ansökan om vård enligt LVU");
    provad(sekreterare, "delegation");
    sekreterare.ga(app.adress() + "/arenden/delegation/ny");
    provad(sekreterare, "delegation-ny");
    sida.locator("#beslutad").fill("2026-03-01 § 9");
    sida.locator("#fran").fill("2026-04-01");
    sida.locator("#punkter").fill("1; Ansökan om vård enligt LVU; anställd; Enhetschef; ; nej");
    knapp(sida, "Kontrollera");
    assertThat(sida.content()).contains("SFS 2025:400 30 kap. 7 §");
    sida.locator("#punkter").fill("1; Inleda utredning; anställd; Handläggare; ; nej");
    knapp(sida, "Kontrollera");
    assertThat(sida.content()).contains("1 punkt", "Öppen insats");
    provad(sekreterare, "delegation-kontroll");
    knapp(sida, "Fastställ delegationsordningen");
    assertThat(sida.content()).contains("2026-03-01 § 9");
  }

  private static UUID utreds() {
    UUID arende =
        app.bean(Mottagning.class)
            .taEmot(
                kontor.anna(),
                UUID.randomUUID(),
                EttSocialkontor.orosanmalan(
                    kontor.enFamilj(),
                    LocalDateTime.parse("2026-03-02T09:10")
                        .atZone(ZoneId.of("Europe/Stockholm"))
                        .toInstant()))
            .getFirst();
    app.bean(Arendedorr.class)
        .skriv(
            kontor.anna(),
            Arendeatgard.HANDLAGGA,
            arende,
            (tx, a) -> {
              UUID forsta = app.bean(Mottagning.class).aktualiseringar(tx, a).getFirst().id();
              app.bean(Mottagning.class).skyddsbedom(tx, a, forsta, false, "Ingen fara.", tx.nu());
              app.bean(Utredningar.class).forhandsbedom(tx, a, true, "Oron är allvarlig.");
              return a.id();
            });
    return arende;
  }

  private static void knapp(Page sida, String namn) {
    sida.evaluate("() => { document.documentElement.dataset.lamnad = 'ja' }");
    sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(namn).setExact(true))
        .first()
        .click();
    sida.locator("html:not([data-lamnad])").waitFor();
    sida.waitForLoadState();
  }

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
    Fonster fonster = se.omtanke.test.Webblasare.fonster(1440);
    Webblasare inloggad = app.inloggad(vem);
    fonster
        .profil()
        .addCookies(
            inloggad.kakor().entrySet().stream()
                .map(kaka -> new Cookie(kaka.getKey(), kaka.getValue()).setUrl(app.adress()))
                .toList());
    return fonster;
  }
}

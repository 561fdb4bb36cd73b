package se.omtanke.organisation.webb.redigering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Enheter;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Organisation;
import se.omtanke.regler.Period;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** The whole application with a small organisation, and someone who may change it. */
final class Redigeringsapp implements AutoCloseable {

  static final Anropare VEM = Anropare.system(Provapp.EXEMPELBY, "prov");
  static final Period ALLTID = Period.fran(LocalDate.of(2024, 1, 1));
  private static final Pattern SEDD = Pattern.compile("name=\"sedd\" value=\"([^\"]*)\"");

  private final Provapp app;
  private final Webblasare controller;

  Redigeringsapp(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    borjaOm();
    controller = inloggad(Roll.CONTROLLER);
    controller.hamta("/konto");
  }

  /** States the registers as every test begins with them. */
  void borjaOm() {
    framat();
    skriv(
        tx ->
            app.bean(Organisation.class)
                    .faststall(
                        tx,
                        List.of(
                            Enheter.namnd("namnden", "7*"),
                            Enheter.kallad(Enheter.omrade("omradet", "namnden", "74*"), "Hemvård"),
                            Enheter.kallad(Enheter.enhet("norr", "omradet", "7410"), "Norr"),
                            Enheter.kallad(Enheter.enhet("soder", "omradet", "7420"), "Söder")),
                        List.of())
                + app.bean(Kodplan.class)
                    .faststall(
                        tx,
                        List.of(
                            new Kod(Koddel.ANSVAR, "7410", "Hemtjänst norr", ALLTID),
                            new Kod(Koddel.ANSVAR, "7420", "Hemtjänst söder", ALLTID),
                            new Kod(Koddel.VERKSAMHET, "510", "Hemtjänst", ALLTID),
                            new Kod(Koddel.KONTO, "5020", "Månadslön", ALLTID))));
    framat();
  }

  Provapp app() {
    return app;
  }

  Webblasare controller() {
    return controller;
  }

  Webblasare inloggad(Roll roll) {
    return app.inloggad(app.uppdrag(app.anvandare(roll.kod()).id(), roll, Provapp.EXEMPELBY));
  }

  int skriv(java.util.function.Function<WriteTransaction, Integer> arbete) {
    return app.bean(Transactions.class).write(VEM, Syfte.av("prov.stall_upp", "prov"), arbete);
  }

  void framat() {
    app.klocka().framat(Duration.ofMinutes(1));
  }

  String las(String adress) {
    HttpResponse<String> svar = controller.hamta(adress);
    assertThat(svar.statusCode()).as(adress).isEqualTo(200);
    return svar.body();
  }

  /** The page where the answers are checked. */
  String granska(String adress, Map<String, String> svar) {
    HttpResponse<String> granskad = posta(adress, svar);
    assertThat(granskad.statusCode()).as(granskad.body()).isEqualTo(200);
    return granskad.body();
  }

  /** The refused form. */
  String nekad(String adress, Map<String, String> svar) {
    HttpResponse<String> nekad = posta(adress, svar);
    assertThat(nekad.statusCode()).isEqualTo(400);
    return nekad.body();
  }

  /** Checks the answers and makes the change. */
  void gor(String adress, Map<String, String> svar) {
    HttpResponse<String> klart = bekrafta(adress, svar, sedd(granska(adress, svar)));
    assertThat(klart.statusCode()).as(klart.body()).isEqualTo(303);
    framat();
  }

  HttpResponse<String> bekrafta(String adress, Map<String, String> svar, String sedd) {
    Map<String, String> falt = new HashMap<>(svar);
    falt.put("bekrafta", "ja");
    falt.put("sedd", sedd);
    return posta(adress, falt);
  }

  static String sedd(String sida) {
    Matcher funnen = SEDD.matcher(sida);
    assertThat(funnen.find()).as(sida).isTrue();
    return funnen.group(1);
  }

  /** Looks at a page in Chromium, on a desk and on a phone in the dark. */
  void tillganglig(String sokvag) {
    for (int bredd : new int[] {1440, 320}) {
      ColorScheme farger = bredd == 320 ? ColorScheme.DARK : ColorScheme.LIGHT;
      try (Fonster fonster = se.omtanke.test.Webblasare.fonster(bredd, farger)) {
        fonster
            .sida()
            .context()
            .addCookies(
                controller.kakor().entrySet().stream()
                    .map(kaka -> new Cookie(kaka.getKey(), kaka.getValue()).setUrl(app.adress()))
                    .toList());
        fonster.ga(app.adress() + sokvag);
        assertThat(fonster.sida().title()).doesNotContain("Logga in");
        assertThat(fonster.tillganglighetsfel()).as(sokvag).isEmpty();
        assertThat(fonster.sticker()).as(sokvag).isZero();
      }
    }
  }

  private HttpResponse<String> posta(String adress, Map<String, String> svar) {
    return controller.posta(adress, svar);
  }

  @Override
  public void close() {
    app.close();
  }
}

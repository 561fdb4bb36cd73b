package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.atkomst.logg.Sigillering;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

@MedDatabas
class SigillsidaTest {

  private static final String SIDAN = "/atkomstlogg/sigill";

  @Test
  void a_reviewer_asks_for_a_check_leaves_and_finds_what_it_came_to(Testdatabas databas)
      throws InterruptedException {
    try (Provapp app = Provapp.medDemo(databas)) {
      var uppdrag =
          app.uppdrag(app.anvandare("granskare").id(), Roll.LOGGRANSKARE, Provapp.EXEMPELBY);
      Webblasare granskare = app.inloggad(uppdrag);
      assertThat(granskare.hamta("/atkomstlogg").body()).contains(SIDAN);
      assertThat(granskare.hamta(SIDAN).body()).contains("inte kontrollerad ännu");
      app.bean(Sigillering.class).sigillera(Provapp.EXEMPELBY);

      assertThat(granskare.posta(SIDAN, Map.of()).statusCode()).isEqualTo(303);
      assertThat(tillsKlar(granskare).body())
          .contains("Åtkomstloggen är orörd", "Senaste kontrollen", "Roten, att spara")
          .contains("Kontrollera nu");

      try (Fonster fonster = se.omtanke.test.Webblasare.fonster(320)) {
        fonster
            .profil()
            .addCookies(
                granskare.kakor().entrySet().stream()
                    .map(kaka -> kaka(kaka, app.adress()))
                    .toList());
        fonster.ga(app.adress() + SIDAN);
        assertThat(fonster.tillganglighetsfel()).isEmpty();
        assertThat(fonster.sticker()).isZero();
        assertThat(fonster.klagomal()).isEmpty();
      }
    }
  }

  private static Cookie kaka(Map.Entry<String, String> kaka, String adress) {
    return new Cookie(kaka.getKey(), kaka.getValue()).setUrl(adress);
  }

  private static HttpResponse<String> tillsKlar(Webblasare granskare) throws InterruptedException {
    HttpResponse<String> svar = granskare.hamta(SIDAN);
    for (int blick = 0; blick < 300 && !svar.body().contains("orörd</h1>"); blick++) {
      Thread.sleep(100);
      svar = granskare.hamta(SIDAN);
    }
    return svar;
  }
}

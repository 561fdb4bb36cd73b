package se.omtanke.ekonomi.webb;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.JANUARI;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.lasIn;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.skicka;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.vidare;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.test.Testdatabas;

class InlasningssidorTest {

  private static final Pattern LAGRAD = Pattern.compile("name=\"lagrad\" value=\"([^\"]+)\"");

  private final Testdatabas databas = Testdatabas.ny();
  private final Provapp app = Provapp.medDemo(databas);
  private final Webblasare controller = controller();

  @AfterEach
  void stang() {
    app.close();
    databas.close();
  }

  @Test
  void a_file_is_sent_looked_at_confirmed_and_undone() {
    String adress = vidare(skicka(controller, "utfall", "januari.csv", JANUARI));
    String granskning = controller.hamta(adress).body();
    assertThat(granskning)
        .contains(
            "januari.csv kan läsas in", "2026-01, huvudbok", "1\u00a0000,50", "Läs in 2 rader")
        .doesNotContain("Anna");

    assertThat(vidare(controller.posta(adress + "/bekrafta", Map.of()))).isEqualTo(adress);
    assertThat(controller.hamta(adress).body()).contains("januari.csv är inläst och gäller");
    assertThat(controller.hamta("/ekonomi/inlasningar").body()).contains("Gäller");

    assertThat(controller.hamta(adress + "/angra").body()).contains("Ångra inläsningen av januari");
    assertThat(vidare(controller.posta(adress + "/angra", Map.of()))).isEqualTo(adress);
    assertThat(controller.hamta(adress).body()).contains("januari.csv gäller inte längre");
  }

  @Test
  void a_file_that_was_only_looked_at_waits_and_one_that_changes_nothing_does_not() {
    String adress = vidare(skicka(controller, "utfall", "januari.csv", JANUARI));
    assertThat(controller.hamta("/vantar").body())
        .contains("Bekräfta eller förkasta januari.csv", adress);
    controller.posta(adress + "/bekrafta", Map.of());
    assertThat(controller.hamta("/vantar").body()).contains("Inget väntar på dig");
    skicka(controller, "utfall", "januari igen.csv", JANUARI);
    assertThat(controller.hamta("/vantar").body()).contains("Inget väntar på dig");
    skicka(controller, "utfall", "fel.csv", JANUARI.replace("5020", "9999999"));
    assertThat(controller.hamta("/vantar").body()).contains("Rätta fel.csv", "1 fel i filen");
  }

  @Test
  void sending_the_confirmation_twice_does_it_once() {
    String adress = lasIn(controller, "utfall", "januari.csv", JANUARI);
    assertThat(vidare(controller.posta(adress + "/bekrafta", Map.of()))).isEqualTo(adress);
    assertThat(controller.hamta(adress).body()).contains("januari.csv är inläst och gäller");
  }

  @Test
  void the_same_file_once_more_is_told_to_be_unchanged() {
    lasIn(controller, "utfall", "januari.csv", JANUARI);
    String igen = vidare(skicka(controller, "utfall", "januari igen.csv", JANUARI));
    assertThat(controller.hamta(igen).body()).contains("oförändrad").doesNotContain("/bekrafta");
  }

  @Test
  void faults_are_listed_by_row_and_column_without_what_the_cells_held() {
    String fel = JANUARI.replace("1000,50;Lön", "Anna Andersson;Lön");
    String sida = controller.hamta(vidare(skicka(controller, "utfall", "fel.csv", fel))).body();
    assertThat(sida)
        .contains("fel.csv kan inte läsas in", "Belopp", "Det är inget belopp")
        .doesNotContain("Anna", "/bekrafta");
  }

  @Test
  void a_file_that_the_mapping_does_not_fit_is_kept_while_another_mapping_is_chosen() {
    HttpResponse<String> nekad = skicka(controller, "annan", "januari.csv", JANUARI);
    assertThat(nekad.statusCode()).isEqualTo(400);
    assertThat(nekad.body()).contains("januari.csv", "är mottagen");
    String lista = controller.hamta("/ekonomi/inlasningar").body();
    assertThat(lista)
        .contains("Filer som inte kunde granskas", "januari.csv", "saknas", "Namn controller");
    Matcher avvisad =
        Pattern.compile("/ekonomi/inlasningar/ny\\?avvisad=[0-9a-f-]+").matcher(lista);
    assertThat(avvisad.find()).isTrue();
    assertThat(controller.hamta(avvisad.group()).body()).contains("januari.csv", "är mottagen");

    Matcher lagrad = LAGRAD.matcher(nekad.body());
    assertThat(lagrad.find()).isTrue();
    Map<String, String> falt =
        Map.of("mappning", "utfall", "lagrad", lagrad.group(1), "filnamn", "januari.csv");
    String form = Flerdelat.av(nekad.body(), falt).medFil("", "").kropp();
    String adress = vidare(controller.sand("/ekonomi/inlasningar", "POST", Flerdelat.TYP, form));
    assertThat(controller.hamta(adress).body()).contains("januari.csv kan läsas in");
  }

  @Test
  void a_form_without_file_or_mapping_says_what_is_missing() {
    String sida = controller.hamta("/ekonomi/inlasningar/ny").body();
    String utanFil = Flerdelat.av(sida, Map.of("mappning", "utfall")).kropp();
    assertThat(controller.sand("/ekonomi/inlasningar", "POST", Flerdelat.TYP, utanFil).body())
        .contains("Välj en fil");
    assertThat(skicka(controller, "", "januari.csv", JANUARI).body())
        .contains("Välj vilken sorts fil", "är mottagen");
  }

  @Test
  void when_two_prepare_the_same_period_the_second_is_told_so_on_the_page() {
    String forst = vidare(skicka(controller, "utfall", "ett.csv", JANUARI));
    String andra =
        vidare(skicka(controller, "utfall", "två.csv", JANUARI.replace("1000,50", "2000,50")));
    controller.hamta(forst);
    controller.posta(forst + "/bekrafta", Map.of());

    HttpResponse<String> svar = controller.posta(andra + "/bekrafta", Map.of());
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("Någon annan har läst in samma perioder");
  }

  @Test
  void a_large_file_is_read_by_jobs_whose_pages_lead_on_when_they_are_done() throws Exception {
    String stor = stor();
    String arbete = vidare(skicka(controller, "utfall", "stor.csv", stor));
    String granskning = tillsKlart(arbete);
    assertThat(controller.hamta(granskning).body()).contains("stor.csv kan läsas in");

    String inlasning = vidare(controller.posta(granskning + "/bekrafta", Map.of()));
    assertThat(inlasning).contains("/arbete/");
    assertThat(tillsKlart(inlasning)).isEqualTo(granskning);
    assertThat(controller.hamta(granskning).body()).contains("stor.csv är inläst och gäller");
  }

  @Test
  void a_large_file_that_cannot_be_read_is_kept_and_listed_with_the_reason() throws Exception {
    String arbete = vidare(skicka(controller, "annan", "stor.csv", stor()));
    HttpResponse<String> svar = controller.hamta(arbete);
    for (int blick = 0; blick < 300 && !svar.body().contains("kunde inte läsas"); blick++) {
      Thread.sleep(100);
      svar = controller.hamta(arbete);
    }
    assertThat(svar.body()).contains("rad 1, ", "saknas", "Filen finns kvar");
    assertThat(controller.hamta("/ekonomi/inlasningar").body())
        .contains("Filer som inte kunde granskas");

    Matcher lank =
        Pattern.compile("/ekonomi/inlasningar/ny\\?arbete=[0-9a-f-]+").matcher(svar.body());
    assertThat(lank.find()).isTrue();
    assertThat(controller.hamta(lank.group()).body()).contains("stor.csv", "är mottagen");
  }

  private static String stor() {
    StringBuilder stor = new StringBuilder(EnEkonomiapp.RUBRIK);
    String text = "Lön ".repeat(100);
    for (int nummer = 1; nummer <= 11_000; nummer++) {
      stor.append("A%d;1;2026-01-25;2026-01;7410;510;5020;1,00;%s\n".formatted(nummer, text));
      stor.append("A%d;2;2026-01-25;2026-01;;;1920;-1,00;\n".formatted(nummer));
    }
    return stor.toString();
  }

  /** Looks at the page of a job until it leads on. */
  private String tillsKlart(String arbete) throws InterruptedException {
    HttpResponse<String> svar = controller.hamta(arbete);
    for (int blick = 0; blick < 300 && svar.statusCode() == 200; blick++) {
      assertThat(svar.body()).contains("Du kan lämna sidan");
      Thread.sleep(100);
      svar = controller.hamta(arbete);
    }
    return vidare(svar);
  }

  private Webblasare controller() {
    EnEkonomiapp.stallUpp(app);
    return EnEkonomiapp.inloggad(app, Roll.CONTROLLER);
  }
}

package se.omtanke.organisation.webb;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.inlasning.Organisationsfiler;
import se.omtanke.organisation.inlasning.Organisationsunderlag;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** The pages of the organisation, with the register of a real board. */
@MedDatabas
class OrganisationssidorTest {

  private static final String MAJ = "?dag=2021-05-20";
  private static final List<String> SIDOR =
      List.of(
          "/organisation" + MAJ,
          "/organisation/kodplan" + MAJ + "&sok=hem",
          "/organisation/attest" + MAJ,
          "/organisation/attest/brister" + MAJ,
          "/organisation/attest/fraga?ansvar=744550&belopp=400000&slag=DRIFT&dag=2021-05-20"
              + "&person=enhetschef-hemtjanst-harnon",
          "/organisation/attest/fraga?ansvar=&belopp=x&dag=y");

  private static Provapp app;
  private static Webblasare webblasare;
  private static UUID ifo;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    UUID eva = app.anvandare("eva").id();
    Medarbetaruppdrag uppdrag = app.uppdrag(eva, Roll.CONTROLLER, Provapp.EXEMPELBY);
    webblasare = app.inloggad(uppdrag);
    Anropare anropare = uppdrag.anropare();
    Organisationsunderlag underlag = Organisationsfiler.las(Path.of("..", "exempel", "2280"));
    Transactions transaktioner = app.bean(Transactions.class);
    transaktioner.write(
        anropare,
        Syfte.av("organisation.faststall", "organisation"),
        tx -> app.bean(Organisationsfiler.class).faststall(tx, underlag));
    ifo =
        transaktioner.read(
            anropare,
            tx ->
                app.bean(Organisation.class)
                    .trad(tx, LocalDate.of(2021, 5, 20))
                    .enhetFor("743020")
                    .orElseThrow()
                    .id());
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  static Stream<String> sidor() {
    return Stream.concat(SIDOR.stream(), Stream.of("/organisation/enhet/" + ifo + MAJ));
  }

  @Test
  void the_tree_shows_the_units_of_the_day_with_their_codes() {
    assertThat(las("/organisation" + MAJ)).contains("Individ- och familjeomsorg", "743020");
    assertThat(las("/organisation?dag=2020-12-31")).contains("Ingen organisation finns den här");
    assertThat(las("/organisation?dag=igår")).contains("Skriv dagen som ÅÅÅÅ-MM-DD", "igår");
  }

  @Test
  void a_unit_shows_its_place_and_what_it_has_been() {
    assertThat(las("/organisation/enhet/" + ifo + MAJ))
        .contains("Barn och familj", "Individ- och familjeomsorg", "fr.o.m. 2021-01-01");
    assertThat(webblasare.hamta("/organisation/enhet/" + new UUID(7, 7)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_palette_finds_a_unit_of_today_by_name_and_code() {
    assertThat(las("/palett?q=barn+och")).contains("/organisation/enhet/" + ifo);
    assertThat(las("/palett?q=74302")).contains("Barn och familj");
  }

  @Test
  void the_palette_finds_codes_pages_and_what_may_be_done() {
    assertThat(las("/palett?q=744550")).contains("/organisation/kodplan?del=ANSVAR&amp;sok=744550");
    assertThat(las("/palett?q=H%C3%84RN%C3%96N")).contains("744550 ");
    assertThat(las("/palett?q=attestf")).contains("href=\"/organisation/attest\"");
    assertThat(las("/palett?q=tidsbegr")).contains("/organisation/attest/andra/tidsbegransad");
    UUID annan = app.anvandare("ledamot").id();
    assertThat(
            app.inloggad(app.uppdrag(annan, Roll.NAMNDLEDAMOT, Provapp.EXEMPELBY))
                .hamta("/palett?q=tidsbegr")
                .body())
        .doesNotContain("/andra/");
  }

  @Test
  void the_code_plan_is_searched_by_code_and_by_name() {
    assertThat(las("/organisation/kodplan" + MAJ + "&sok=7430&del=ANSVAR"))
        .contains("Barn och familj")
        .doesNotContain("Hemtjänst Härnön");
    assertThat(las("/organisation/kodplan" + MAJ + "&sok=h%C3%A4rn%C3%B6n")).contains("744550");
  }

  @Test
  void the_list_stands_in_code_order_and_gaps_are_told_with_what_to_do() {
    String lista = las("/organisation/attest" + MAJ);
    assertThat(lista)
        .contains("E-post", "Saknas", ">alla som börjar med 74<", ">alla<", "fr.o.m. 2021-05-20")
        .doesNotContain("74*", ">*<");
    assertThat(lista.indexOf("744510")).isBetween(0, lista.indexOf("744520"));
    assertThat(las("/organisation/attest/brister" + MAJ))
        .contains(
            "Attestanter utan ersättare (10)", "alla som börjar med 74202", "Utse en ersättare");
  }

  @Test
  void who_may_approve_is_answered_in_sentences() {
    assertThat(las(SIDOR.get(4)))
        .contains(
            "Nej. Enhetschef Hemtjänst Härnön har en beloppsgräns som är lägre än beloppet.",
            "I stället attesterar Verksamhetschef Hemtjänst (har rätten för alla som börjar med"
                + " 744");
    assertThat(las(SIDOR.get(5))).contains("Skriv ansvarskoden", "Skriv beloppet i kronor");
  }

  @ParameterizedTest
  @MethodSource("sidor")
  void a_page_is_accessible_on_a_desk_and_on_a_phone_in_the_dark(String sokvag) {
    granska(sokvag, 1440, ColorScheme.LIGHT);
    granska(sokvag, 375, ColorScheme.DARK);
  }

  private static void granska(String sokvag, int bredd, ColorScheme farger) {
    try (Fonster fonster = se.omtanke.test.Webblasare.fonster(bredd, farger)) {
      fonster
          .sida()
          .context()
          .addCookies(
              webblasare.kakor().entrySet().stream()
                  .map(kaka -> new Cookie(kaka.getKey(), kaka.getValue()).setUrl(app.adress()))
                  .toList());
      fonster.ga(app.adress() + sokvag);

      assertThat(fonster.sida().title()).doesNotContain("Logga in");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
    }
  }

  private static String las(String sokvag) {
    var svar = webblasare.hamta(sokvag);
    assertThat(svar.statusCode()).isEqualTo(200);
    return svar.body();
  }
}

package se.omtanke.person.webb;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.person.Identitet;
import se.omtanke.person.Kon;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Skyddsniva;
import se.omtanke.person.exempel.Provnummer;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/** The pages about persons, as a caseworker of one board meets them. */
@MedDatabas
class PersonsidorTest {

  private static final UUID NAMNDEN = new UUID(0x7000, 1);
  private static final Identitet ANNAS = kvinna(1985, 3, 12);
  private static final Identitet DOLDAS = kvinna(1979, 5, 6);

  private static Provapp app;
  private static Webblasare handlaggare;
  private static Anropare anropare;
  private static UUID anna;
  private static UUID dolda;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    Medarbetaruppdrag uppdrag = iNamnden("hanna", NAMNDEN);
    handlaggare = app.inloggad(uppdrag);
    anropare = uppdrag.anropare();
    anna = finns(NyPerson.av(ANNAS, Personnamn.av("Anna Karin", "Sandström")));
    dolda =
        finns(
            new NyPerson(
                DOLDAS,
                Optional.of(Personnamn.av("Dolda", "Undangömdsson")),
                Skyddsniva.SEKRETESSMARKERING));
    for (UUID person : List.of(anna, dolda)) {
      bekrafta(person, person.equals(anna) ? "1985-03-12" : "790506");
    }
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void a_search_shows_the_year_of_birth_and_keeps_the_words_out_of_the_address() {
    HttpResponse<String> svar = sok("sandst");

    assertThat(svar.statusCode()).isEqualTo(200);
    assertThat(svar.body())
        .contains("Sandström, Anna Karin", "1985", "/personer/" + anna)
        .as("the day is what the second identifier asks for")
        .doesNotContain("850312", "1985-03-12");
    assertThat(svar.uri().getQuery()).isNull();
  }

  @Test
  void a_protected_person_is_not_found_by_name_and_shown_by_number_without_name() {
    assertThat(sok("undangömd").body()).contains("Ingen person som nämnden känner passar");
    assertThat(sok(DOLDAS.fullt()).body())
        .contains("Skyddad person")
        .doesNotContain("Undangömdsson")
        .doesNotContain("790506-•");
  }

  @Test
  void a_wrong_number_is_refused_in_words_and_what_was_typed_stays() {
    HttpResponse<String> svar = sok("19850312-0000");

    assertThat(svar.statusCode()).isEqualTo(400);
    assertThat(svar.body()).contains("sista siffra stämmer inte", "value=\"19850312-0000\"");
  }

  @Test
  void the_palette_finds_a_person_by_the_rule_of_the_search_and_never_by_an_address() {
    handlaggare.hamta("/personer");
    assertThat(handlaggare.posta("/palett", Map.of("q", "sandström")).body())
        .contains("Sandström, Anna Karin, född 1985", "/personer/" + anna);
    assertThat(handlaggare.hamta("/palett?q=sandstr%C3%B6m").body()).doesNotContain("Anna Karin");
    assertThat(las("/personer/" + anna + "/logg")).contains("Sökning");
    Webblasare annan = app.inloggad(iNamnden("annan-palett", new UUID(0x7000, 3)));
    annan.hamta("/personer");
    assertThat(annan.posta("/palett", Map.of("q", "sandström")).body())
        .doesNotContain("Anna Karin");
  }

  @Test
  void a_record_opens_after_a_second_identifier_only() {
    UUID nils = finns(NyPerson.av(man(1990, 6, 7), Personnamn.av("Nils", "Bekräftsson")));

    HttpResponse<String> svar = handlaggare.hamta("/personer/" + nils);
    assertThat(svar.headers().firstValue("Location")).contains("/personer/" + nils + "/bekrafta");
    assertThat(handlaggare.hamta("/personer/" + nils + "/bekrafta").body())
        .contains("Du är på väg att öppna Bekräftsson, Nils.")
        .doesNotContain("900607");
    HttpResponse<String> fel =
        handlaggare.posta("/personer/" + nils + "/bekrafta", Map.of("svar", "0000"));
    assertThat(fel.statusCode()).isEqualTo(400);
    assertThat(fel.body()).contains("Det stämmer inte med personen").doesNotContain("19900607");
    bekrafta(nils, "19900607");
    assertThat(las("/personer/" + nils)).contains("Bekräftsson, Nils");
  }

  @Test
  void the_whole_number_is_shown_when_it_is_asked_for_and_that_is_noted() {
    assertThat(las("/personer/" + anna)).contains("850312-••••").doesNotContain(ANNAS.fullt());

    assertThat(handlaggare.posta("/personer/" + anna + "/nummer", Map.of()).body())
        .contains(ANNAS.fullt());
    Webblasare kollega = app.inloggad(iNamnden("kollega", NAMNDEN));
    kollega.hamta("/personer");
    kollega.posta("/personer", Map.of("sok", "sandst"));
    assertThat(las("/personer/" + anna + "/logg"))
        .contains("Hela numret", "Öppnad", "Sökning", "Visad i en lista")
        .doesNotContain("kollega");
  }

  @Test
  void a_person_is_registered_after_the_answers_have_been_checked() {
    Map<String, String> svar = ny("20150607", "Ny", "Registrerad");
    String kontroll = handlaggare.posta("/personer/ny", svar).body();
    assertThat(kontroll).contains("Kontrollera uppgifterna", "Registrerad, Ny", "Personnummer");

    svar.put("steg", "spara");
    HttpResponse<String> klar = handlaggare.posta("/personer/ny", svar);
    assertThat(klar.statusCode()).isEqualTo(303);
    assertThat(sok("registrerad").body()).contains("Registrerad, Ny");
    assertThat(handlaggare.posta("/personer/ny", svar).statusCode()).isEqualTo(409);
  }

  @Test
  void whoever_may_be_registered_already_is_told_of_before_she_is_registered_again() {
    Map<String, String> svar = ny("", "Anna", "Sandstrøm");
    svar.putAll(Map.of("sort", "RESERV", "nummer", "UTL-77", "fodd", "1985-03-12"));

    assertThat(handlaggare.posta("/personer/ny", svar).body())
        .contains("Det kan vara någon som redan är registrerad", "Liknande namn");
  }

  @Test
  void a_birth_date_to_come_is_asked_about() {
    Map<String, String> svar = ny("", "Framtida", "Barn");
    svar.put("nummer", man(2027, 1, 2).fullt());

    assertThat(handlaggare.posta("/personer/ny", svar).body())
        .contains("Födelsedatumet har inte inträffat. Är det rätt?");
  }

  @Test
  void markup_in_a_name_is_refused_and_never_reaches_a_page() {
    Map<String, String> svar = ny("20150608", "<script>", "Elak");

    HttpResponse<String> sida = handlaggare.posta("/personer/ny", svar);
    assertThat(sida.statusCode()).isEqualTo(400);
    assertThat(sida.body()).doesNotContain("<script>\"").contains("&lt;script");
  }

  @Test
  void a_change_is_checked_saved_and_refused_when_someone_was_before() {
    UUID per = finns(NyPerson.av(man(1991, 6, 7), Personnamn.av("Per", "Ändrarsson")));
    bekrafta(per, "19910607");
    String adress = "/personer/" + per + "/andra/namn";
    Map<String, String> svar = new HashMap<>();
    svar.put("version", dold(las(adress), "version"));
    svar.putAll(
        Map.of("fornamn", "Per", "efternamn", "Bytt", "galler", "FRAN", "fran", "2026-11-20"));

    assertThat(handlaggare.posta(adress, svar).body()).contains("Bytt, Per", "Spara namnet");
    svar.put("steg", "spara");
    assertThat(handlaggare.posta(adress, svar).statusCode()).isEqualTo(303);
    assertThat(las("/personer/" + per)).contains("Bytt, Per", "Ändrarsson, Per");
    svar.put("efternamn", "Senare");
    HttpResponse<String> sent = handlaggare.posta(adress, svar);
    assertThat(sent.statusCode()).isEqualTo(409);
    assertThat(sent.body())
        .contains("Någon annan har ändrat", "Så står det nu", "Bytt, Per", "value=\"Senare\"");
    svar.put("version", dold(sent.body(), "version"));
    assertThat(handlaggare.posta(adress, svar).statusCode()).isEqualTo(303);
    assertThat(las("/personer/" + per)).contains("Senare, Per");
  }

  @Test
  void secret_whereabouts_relations_and_households_are_added_and_shown() {
    UUID barn = finns(NyPerson.av(kvinna(2016, 2, 3), Personnamn.av("Barn", "Placeradsson")));
    bekrafta(barn, "160203");
    spara(
        "/personer/" + barn + "/andra/adress",
        Map.of(
            "slag",
            "VISTELSE",
            "gata",
            "Dolda vägen 1",
            "postnummer",
            "99999",
            "ort",
            "Exempelby",
            "hemlig",
            "JA",
            "galler",
            "FRAN",
            "fran",
            "2026-11-01"));
    spara(
        "/personer/" + barn + "/relation",
        Map.of(
            "motpart",
            ANNAS.fullt(),
            "relation",
            "VARDNADSHAVARE",
            "insyn",
            "NEJ",
            "vad",
            "BORJAR",
            "fran",
            "2016-02-03"));
    assertThat(
            handlaggare
                .posta(
                    "/personer/" + barn + "/relation",
                    Map.of(
                        "motpart", ANNAS.fullt(),
                        "relation", "FORALDER",
                        "vad", "BORJAR",
                        "fran", "2016-02-03"))
                .body())
        .as("looked at before it is saved")
        .contains("Kontrollera uppgifterna", "Sandström, Anna Karin", "Förälder", "2016-02-03");
    spara(
        "/personer/" + barn + "/hushall",
        Map.of("motpart", ANNAS.fullt(), "vad", "BORJAR", "fran", "2016-02-03"));

    assertThat(las("/personer/" + barn))
        .contains(
            "Vistelseort får inte röjas",
            "Sandström, Anna Karin",
            "Vårdnadshavare",
            "Ingen insyn",
            "Hushåll 1");
  }

  @Test
  void two_registrations_are_merged_and_parted() {
    Identitet reserv = new Identitet.Reservnummer("IHOP-1", Optional.empty(), Kon.OKANT);
    finns(NyPerson.av(reserv, Personnamn.av("Dubbel", "Dubbelsson")));
    UUID kvar = finns(NyPerson.av(man(1992, 6, 7), Personnamn.av("Dubbel", "Dubbelsson")));
    bekrafta(kvar, "19920607");
    String adress = "/personer/" + kvar + "/sla-ihop";

    assertThat(handlaggare.posta(adress, Map.of("motpart", "IHOP-1")).body())
        .contains("Kontrollera att det är samma människa", "Dubbelsson, Dubbel");
    handlaggare.posta(adress, Map.of("motpart", "IHOP-1", "steg", "spara"));
    assertThat(sok("dubbelsson").body()).contains("Personer som passar: 1");
    String sida = las(adress);
    String angra = sida.replaceAll("(?s).*action=\"([^\"]*/angra)\".*", "$1");
    assertThat(handlaggare.posta(angra, Map.of()).statusCode()).isEqualTo(303);
    assertThat(sok("dubbelsson").body()).contains("Personer som passar: 2");
  }

  @Test
  void a_file_of_the_population_register_is_looked_at_before_it_is_taken_in() {
    Identitet nummer = kvinna(1993, 6, 7);
    UUID id = finns(NyPerson.av(nummer, Personnamn.av("Fil", "Föresson")));
    bekrafta(id, "19930607");
    String innehall = "nummer;efternamn\n" + nummer.fullt() + ";Eftersson\n";
    HttpResponse<String> svar = skickaFil(innehall);
    assertThat(svar.statusCode()).isEqualTo(303);
    String adress = svar.headers().firstValue("Location").orElseThrow();

    assertThat(las(adress)).contains("Föresson, Fil", "Eftersson", "Läs in ändringarna");
    granska(adress, 375, ColorScheme.DARK);
    assertThat(handlaggare.posta(adress + "/bekrafta", Map.of()).body())
        .contains("Ändrade personer: 1");
    assertThat(handlaggare.posta(adress + "/bekrafta", Map.of()).statusCode()).isEqualTo(409);
    assertThat(las("/personer/" + id)).contains("Eftersson");
    assertThat(skickaFil("MZ\u0000\u0000ett program").statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> skickaFil(String innehall) {
    String sida = las("/personer/folkbokforing");
    String skydd = dold(sida, "_csrf");
    String grans = "----prov";
    String kropp =
        "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n"
                .formatted(grans, skydd)
            + "--%1$s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"prov.csv\"\r\n"
                .formatted(grans)
            + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(innehall, grans);
    return handlaggare.sand(
        "/personer/folkbokforing", "POST", "multipart/form-data; boundary=" + grans, kropp);
  }

  @Test
  void another_board_another_role_and_one_without_a_board_see_nothing_of_her() {
    Webblasare annanNamnd = app.inloggad(iNamnden("annan", new UUID(0x7000, 2)));
    annanNamnd.hamta("/personer");
    assertThat(annanNamnd.posta("/personer", Map.of("sok", "sandström")).body())
        .doesNotContain("Anna Karin");
    assertThat(annanNamnd.hamta("/personer/" + anna).statusCode()).isEqualTo(404);
    Webblasare utan = inloggad("utan", Roll.HANDLAGGARE);
    assertThat(utan.hamta("/personer").body()).contains("inte knutet till en nämnd");
    assertThat(utan.hamta("/personer/" + anna).statusCode()).isEqualTo(404);
    for (Roll roll : List.of(Roll.SYSTEMAGARE, Roll.CONTROLLER)) {
      Webblasare obehorig = inloggad("obehorig-" + roll.kod(), roll);
      assertThat(obehorig.hamta("/personer").statusCode()).isEqualTo(403);
      assertThat(obehorig.hamta("/personer/" + anna).statusCode()).isEqualTo(403);
    }
  }

  static Stream<String> sidor() {
    return Stream.of(
        "/personer",
        "/personer/ny",
        "/personer/A",
        "/personer/D",
        "/personer/A/andra/namn",
        "/personer/A/andra/identitet",
        "/personer/A/andra/adress",
        "/personer/A/relation",
        "/personer/A/sla-ihop",
        "/personer/A/logg",
        "/personer/A/bekrafta");
  }

  @ParameterizedTest
  @MethodSource("sidor")
  void a_page_is_accessible_on_a_desk_and_on_a_phone_in_the_dark(String mall) {
    String sokvag = mall.replace("/A", "/" + anna.toString()).replace("/D", "/" + dolda.toString());
    granska(sokvag, 1440, ColorScheme.LIGHT);
    granska(sokvag, 375, ColorScheme.DARK);
  }

  private static void granska(String sokvag, int bredd, ColorScheme farger) {
    try (Fonster fonster = se.omtanke.test.Webblasare.fonster(bredd, farger)) {
      fonster
          .sida()
          .context()
          .addCookies(
              handlaggare.kakor().entrySet().stream()
                  .map(kaka -> new Cookie(kaka.getKey(), kaka.getValue()).setUrl(app.adress()))
                  .toList());
      fonster.ga(app.adress() + sokvag);

      assertThat(fonster.sida().title()).doesNotContain("Logga in");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
      assertThat(fonster.sticker()).isZero();
    }
  }

  private static void spara(String adress, Map<String, String> svar) {
    Map<String, String> alla = new HashMap<>(svar);
    alla.put("version", dold(las(adress), "version"));
    alla.put("steg", "spara");
    assertThat(handlaggare.posta(adress, alla).statusCode()).isEqualTo(303);
  }

  private static String dold(String sida, String namn) {
    return sida.replaceAll("(?s).*name=\"" + namn + "\" value=\"([^\"]*)\".*", "$1");
  }

  private static Map<String, String> ny(String fodd, String fornamn, String efternamn) {
    Map<String, String> svar = new HashMap<>();
    svar.put("sort", "NUMMER");
    svar.put(
        "nummer",
        fodd.isEmpty()
            ? ""
            : kvinna(
                    Integer.parseInt(fodd.substring(0, 4)),
                    Integer.parseInt(fodd.substring(4, 6)),
                    Integer.parseInt(fodd.substring(6)))
                .fullt());
    svar.putAll(Map.of("fornamn", fornamn, "efternamn", efternamn, "niva", "INGEN"));
    return svar;
  }

  private static HttpResponse<String> sok(String sokord) {
    return handlaggare.posta("/personer", Map.of("sok", sokord));
  }

  private static void bekrafta(UUID person, String svar) {
    handlaggare.hamta("/personer/" + person + "/bekrafta");
    assertThat(
            handlaggare
                .posta("/personer/" + person + "/bekrafta", Map.of("svar", svar))
                .statusCode())
        .isEqualTo(303);
  }

  private static UUID finns(NyPerson ny) {
    return app.bean(Transactions.class)
        .write(
            anropare,
            Syfte.av("person.registrera", "person"),
            tx -> app.bean(Personer.class).registrera(tx, ny));
  }

  private static Medarbetaruppdrag iNamnden(String vem, UUID namnd) {
    return app.bean(Uppdragsregister.class)
        .tilldela(
            Anropare.system(Provapp.EXEMPELBY, "prov"),
            new NyttUppdrag(
                app.anvandare(vem).id(),
                Roll.HANDLAGGARE,
                Optional.of(namnd),
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                LocalDate.MAX));
  }

  private static Webblasare inloggad(String vem, Roll roll) {
    return app.inloggad(app.uppdrag(app.anvandare(vem).id(), roll, Provapp.EXEMPELBY));
  }

  private static Identitet kvinna(int ar, int manad, int dag) {
    return Provnummer.personnummer(LocalDate.of(ar, manad, dag), Kon.KVINNA);
  }

  private static Identitet man(int ar, int manad, int dag) {
    return Provnummer.personnummer(LocalDate.of(ar, manad, dag), Kon.MAN);
  }

  private static String las(String sokvag) {
    var svar = handlaggare.hamta(sokvag);
    assertThat(svar.statusCode()).as(sokvag).isEqualTo(200);
    return svar.body();
  }
}

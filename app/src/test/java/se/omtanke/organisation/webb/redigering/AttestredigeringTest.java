package se.omtanke.organisation.webb.redigering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.organisation.attest.Attestregister;
import se.omtanke.regler.Belopp;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** The pages that change the attest register. */
@MedDatabas
class AttestredigeringTest {

  private static final String ANDRA = "/organisation/attest/andra/";
  private static final Attestperson CHEF = Attestperson.roll("Förvaltningschef");
  private static final Attestperson NORR = Attestperson.roll("Enhetschef norr");
  private static Redigeringsapp app;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = new Redigeringsapp(databas);
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @BeforeEach
  void borjaOm() {
    app.borjaOm();
    register(List.of(ratt("7410", NORR, "100000"), ratt("7420", CHEF, "500000")));
  }

  @Test
  void a_right_is_given_to_another_from_a_day_and_the_old_one_holds_until_then() {
    assertThat(app.las("/organisation/attest"))
        .contains("/organisation/attest/andra/ratt?", "ansvar=7410");
    Map<String, String> svar = svar();
    assertThat(app.granska(ANDRA + "ratt", svar))
        .contains("Börjar gälla: Ansvar 7410, verksamhet alla: Förvaltningschef")
        .contains("Gäller inte längre så: Ansvar 7410")
        .contains("Börjar gälla: Ansvar 7410, verksamhet alla: Enhetschef norr", "2026-12-31");
    app.gor(ANDRA + "ratt", svar);
    assertThat(app.las("/organisation/attest/fraga?ansvar=7410&belopp=1&slag=DRIFT&dag=2027-02-01"))
        .contains("Förvaltningschef (attestant för 7410");
    assertThat(app.las("/organisation/attest/fraga?ansvar=7410&belopp=1&slag=DRIFT&dag=2026-12-01"))
        .contains("Enhetschef norr (attestant för 7410");
    assertThat(app.las("/organisation/attest/andringar")).contains("andra/angra?andring=");
  }

  @Test
  void a_right_for_a_limited_time_rests_on_a_decision_and_has_an_end() {
    Map<String, String> svar = new HashMap<>();
    svar.put("ansvar", "7410");
    svar.put("attestant", CHEF.nyckel());
    svar.put("belopp", "300 000");
    svar.put("fran", "2026-12-01");
    svar.put("dnr", "SN 2026/0500");
    svar.put("beslutsdatum", "2026-11-20");
    svar.put("beslutsfattare", "Förvaltningschefen");
    assertThat(app.nekad(ANDRA + "tidsbegransad", svar))
        .contains("En tidsbegränsad rätt har en sista dag");
    svar.put("sista", "2026-12-20");
    svar.put("dnr", "");
    assertThat(app.nekad(ANDRA + "tidsbegransad", svar)).contains("Fyll i svaret");
    svar.put("dnr", "SN 2026/0500");
    app.gor(ANDRA + "tidsbegransad", svar);
    assertThat(app.las("/organisation/attest?dag=2026-12-05"))
        .contains("Tidsbegränsad beslutsattesträtt", "SN 2026/0500", "Enhetschef norr");
  }

  @Test
  void a_gap_that_a_change_makes_is_told_before_it_is_made() {
    String sida = app.las(ANDRA + "avsluta");
    String nyckel =
        sida.substring(sida.indexOf("<option value=\"", sida.indexOf("id=\"ratt\"")))
            .replaceFirst("(?s)^.*?<option value=\"([0-9a-f-]{36})\".*", "$1");
    assertThat(app.granska(ANDRA + "avsluta", Map.of("ratt", nyckel, "sista", "2026-11-01")))
        .contains("Gäller inte längre så: Ansvar 7410", "Ny brist: 1 attesträtt har gått ut");
  }

  @Test
  void nobody_is_her_own_substitute_or_superior_and_amounts_must_be_read() {
    Map<String, String> svar = svar();
    svar.put("ersattare1", CHEF.nyckel());
    assertThat(app.nekad(ANDRA + "ratt", svar)).contains("kan inte vara sin egen ersättare");
    svar.put("drift", "mycket");
    assertThat(app.nekad(ANDRA + "ratt", svar))
        .contains("Skriv beloppet i kronor", "value=\"mycket\"");
    assertThat(
            app.nekad(
                ANDRA + "person",
                Map.of("nyckel", NORR.nyckel(), "namn", "Norr", "chef", NORR.nyckel())))
        .contains("kan inte vara sin egen överordnad");
  }

  @Test
  void a_person_is_added_and_then_to_choose_among() {
    app.gor(
        ANDRA + "person",
        Map.of(
            "nyckel", "a.ny",
            "namn", "Anna Ny",
            "befattning", "Enhetschef",
            "epost", "anna.ny@exempelby.example",
            "chef", CHEF.nyckel()));
    assertThat(app.las(ANDRA + "ratt")).contains("Anna Ny, Enhetschef");
    assertThat(app.las(ANDRA + "person?nyckel=a.ny")).contains("anna.ny@exempelby.example");
    assertThat(
            app.nekad(
                ANDRA + "person", Map.of("nyckel", "b", "namn", "B", "epost", "ingen adress")))
        .contains("Skriv en e-postadress", "value=\"ingen adress\"");
  }

  @Test
  void every_substitute_that_a_file_brought_is_in_the_form_and_there_is_room_for_more() {
    List<Attestperson> fem =
        IntStream.rangeClosed(1, 5).mapToObj(nr -> Attestperson.roll("Vikarie " + nr)).toList();
    List<Attestperson> alla = Stream.concat(Stream.of(CHEF), fem.stream()).toList();
    List<String> nycklar = fem.stream().map(Attestperson::nyckel).toList();
    app.skriv(
        tx ->
            app.app()
                .bean(Attestregister.class)
                .faststall(tx, List.of(ratt("7410", CHEF, "100000", nycklar)), alla));
    app.framat();

    Matcher lank =
        Pattern.compile("/organisation/attest/andra/ratt\\?[^\"]*ansvar=7410[^\"]*")
            .matcher(app.las("/organisation/attest"));
    assertThat(lank.find()).isTrue();
    String sida = app.las(lank.group().replace("&amp;", "&"));
    assertThat(sida).contains("name=\"ersattare5\"", "name=\"ersattare8\"");

    Map<String, String> svar = svar();
    for (int nummer = 1; nummer <= 5; nummer++) {
      svar.put("ersattare" + nummer, nycklar.get(nummer - 1));
    }
    assertThat(app.granska(ANDRA + "ratt", svar))
        .contains("Ersättare: Vikarie 1, Vikarie 2, Vikarie 3, Vikarie 4, Vikarie 5");
  }

  @Test
  void the_list_prints_with_room_to_sign_and_the_pages_are_accessible_with_two_hundred_rows() {
    register(IntStream.range(7000, 7200).mapToObj(kod -> ratt("" + kod, NORR, "100000")).toList());
    assertThat(app.las("/organisation/attest")).contains("Datum och underskrift");
    for (String sokvag :
        List.of(
            "/organisation/attest",
            ANDRA + "ratt?ansvar=7000&attestant=" + NORR.nyckel(),
            ANDRA + "tidsbegransad",
            ANDRA + "avsluta")) {
      app.tillganglig(sokvag);
    }
  }

  private static Map<String, String> svar() {
    Map<String, String> svar = new HashMap<>();
    svar.put("ansvar", "7410");
    svar.put("verksamhet", "");
    svar.put("attestant", CHEF.nyckel());
    svar.put("drift", "200 000");
    svar.put("investering", "0");
    svar.put("fran", "2027-01-01");
    return svar;
  }

  private static void register(List<Attestratt> ratter) {
    app.skriv(
        tx -> app.app().bean(Attestregister.class).faststall(tx, ratter, List.of(CHEF, NORR)));
    app.framat();
  }

  private static Attestratt ratt(String ansvar, Attestperson attestant, String drift) {
    return ratt(ansvar, attestant, drift, List.of());
  }

  private static Attestratt ratt(
      String ansvar, Attestperson attestant, String drift, List<String> ersattare) {
    return new Attestratt(
        Kodgren.av(ansvar),
        Kodgren.ALLA,
        attestant.nyckel(),
        ersattare,
        Belopp.kronor(drift),
        Belopp.kronor("0"),
        Redigeringsapp.ALLTID,
        "",
        Optional.empty());
  }
}

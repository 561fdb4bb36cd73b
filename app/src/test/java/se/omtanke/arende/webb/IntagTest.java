package se.omtanke.arende.webb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.arende.EttSocialkontor;
import se.omtanke.arende.EttSocialkontor.Familj;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Identitet;
import se.omtanke.person.Kon;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Relation;
import se.omtanke.person.Relationer;
import se.omtanke.person.Relationsslag;
import se.omtanke.person.exempel.Provnummer;
import se.omtanke.regler.Period;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Whom an intake is about, however her identity is known: the forms as they are sent. */
@MedDatabas
class IntagTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 3, 2);

  private static Provapp app;
  private static EttSocialkontor kontor;
  private static Webblasare anna;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T09:30");
    kontor = EttSocialkontor.i(app);
    anna = app.inloggad(kontor.anna());
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void one_whose_identity_is_unknown_not_documented_or_not_yet_there_is_taken_in() {
    String form = nyForm();
    Map<String, String> svar = anmalan();
    svar.putAll(Map.of("person1sort", "OKAND", "person1beteckning", "Pojke vid stationen"));
    svar.putAll(Map.of("person2sort", "OFODD", "person2fodd", "2026-07-01"));
    svar.putAll(
        Map.of(
            "person3sort", "DOKUMENTERAS_INTE", "person3beteckning", "Deltagare i ungdomsgrupp"));
    svar.putAll(
        Map.of(
            "person4sort", "RESERV", "person4fornamn", "Amir", "person4efternamn", "Utannummer"));

    assertThat(till(anna.posta(form, svar))).isEqualTo(form + "/kontrollera");
    assertThat(anna.hamta(form + "/kontrollera").body())
        .contains(
            "Pojke vid stationen",
            "beräknas födas 2026-07-01",
            "dokumenteras inte (SoL 14 kap. 5 §)",
            "ett reservnummer dras")
        .doesNotContain("Vuxen.");
    assertThat(till(anna.posta(form + "/ta-emot", Map.of()))).contains("visa=ENHETEN");
    assertThat(anna.hamta("/arenden?visa=ENHETEN").body())
        .contains("Pojke vid stationen", "Väntat barn", "Utannummer, Amir");
    assertThat(till(anna.posta(form + "/ta-emot", Map.of()))).contains("visa=ENHETEN");
    assertThat(personer("utannummer")).hasSize(1);
    assertThat(opersonligt(personer("utannummer").getFirst())).matches("R2026-[0-9]{5}");
  }

  @Test
  void a_foreign_number_is_kept_as_it_is_and_a_coordination_number_is_read() {
    String form = nyForm();
    Map<String, String> svar = anmalan();
    svar.putAll(
        Map.of(
            "person1", "010199-123A",
            "person1sort", "UTLANDSKT",
            "person1fodd", "2014-01-01",
            "person1fornamn", "Aino",
            "person1efternamn", "Finsk"));
    String samordning = Provnummer.samordningsnummer(LocalDate.of(2015, 1, 2), Kon.MAN).fullt();
    svar.putAll(
        Map.of("person2", samordning, "person2fornamn", "Sam", "person2efternamn", "Ordnad"));

    assertThat(till(anna.posta(form, svar))).isEqualTo(form + "/kontrollera");
    anna.posta(form + "/ta-emot", Map.of());

    assertThat(opersonligt(personer("finsk").getFirst())).isEqualTo("010199-123A");
    svar.put("person1sort", "NUMMER");
    HttpResponse<String> fel = anna.posta(nyForm(), svar);
    assertThat(fel.statusCode()).isEqualTo(400);
    assertThat(fel.body()).contains("Det ser ut som ett utländskt nummer", "010199-123A");
  }

  @Test
  void a_known_child_is_searched_by_name_and_confirmed_and_brings_her_custodians() {
    Identitet ratt = Provnummer.personnummer(LocalDate.of(2016, 4, 5), Kon.KVINNA);
    UUID lisa = finns(ratt, "Lisa", "Samnamnsson");
    finns(Provnummer.personnummer(LocalDate.of(2018, 8, 9), Kon.KVINNA), "Lisa", "Samnamnsson");
    Familj familj = kontor.enFamilj();
    skriv(
        tx -> {
          app.bean(Relationer.class)
              .lagg(
                  tx,
                  new Relation(
                      lisa,
                      familj.mor(),
                      Relationsslag.VARDNADSHAVARE,
                      true,
                      Period.fran(LocalDate.of(2016, 4, 5))));
          app.bean(Relationer.class)
              .lagg(
                  tx,
                  new Relation(
                      lisa,
                      familj.far(),
                      Relationsslag.VARDNADSHAVARE,
                      false,
                      Period.fran(LocalDate.of(2016, 4, 5))));
        });
    String form = nyForm();
    Map<String, String> svar = anmalan();
    svar.put("person1", "lisa samnamnsson");

    assertThat(till(anna.posta(form, svar))).isEqualTo(form + "/valj");
    assertThat(till(anna.hamta(form + "/kontrollera"))).isEqualTo(form + "/valj");
    assertThat(anna.hamta(form + "/valj").body())
        .contains("Samnamnsson, Lisa, född 2016", "Samnamnsson, Lisa, född 2018")
        .doesNotContain("160405", "2016-04-05");
    Map<String, String> val = new HashMap<>(Map.of("person1val", lisa.toString()));
    val.put("person1svar", "2018-08-09");
    HttpResponse<String> fel = anna.posta(form + "/valj", val);
    assertThat(fel.statusCode()).isEqualTo(400);
    assertThat(fel.body()).contains("stämmer inte med personen");
    val.put("person1svar", "2016-04-05");
    assertThat(till(anna.posta(form + "/valj", val))).isEqualTo(form + "/kontrollera");
    assertThat(anna.hamta(form + "/kontrollera").body())
        .contains("Känd av nämnden", "Exempelsson, Mona, enligt det nämnden vet")
        .doesNotContain("Exempelsson, Fredrik");
    String arende = till(anna.posta(form + "/ta-emot", Map.of()));
    assertThat(anna.hamta(arende).body())
        .contains("Samnamnsson, Lisa", "Exempelsson, Mona")
        .doesNotContain("Exempelsson, Fredrik");
    ombud(arende);
  }

  @Test
  void someone_alike_is_asked_about_before_she_is_registered_again() {
    UUID kim =
        finns(
            new Identitet.Reservnummer(
                "GAMMALT-77", Optional.of(LocalDate.of(2014, 2, 3)), Kon.OKANT),
            "Kim",
            "Likasson");
    String form = nyForm();
    Map<String, String> svar = anmalan();
    Identitet nytt = Provnummer.personnummer(LocalDate.of(2014, 2, 3), Kon.MAN);
    svar.putAll(
        Map.of("person1", nytt.fullt(), "person1fornamn", "Kim", "person1efternamn", "Likasson"));

    assertThat(till(anna.posta(form, svar))).isEqualTo(form + "/valj");
    assertThat(anna.hamta(form + "/valj").body())
        .contains("Samma namn och födelsedatum", "Ingen av dem: en ny person");
    assertThat(anna.posta(form + "/valj", Map.of()).body()).contains("Välj vem det är.");
    Map<String, String> dagen = Map.of("person1val", kim.toString(), "person1svar", "20140203");
    assertThat(anna.posta(form + "/valj", dagen).statusCode()).isEqualTo(400);
    assertThat(till(anna.posta(form + "/valj", Map.of("person1val", "NY"))))
        .isEqualTo(form + "/kontrollera");
    assertThat(anna.posta(form + "/ta-emot", Map.of()).statusCode()).isEqualTo(303);
    assertThat(personer("likasson")).hasSize(2);
  }

  @Test
  void an_odd_day_of_birth_and_another_name_are_asked_about_and_not_refused() {
    Identitet gammal = Provnummer.personnummer(LocalDate.of(1910, 5, 6), Kon.KVINNA);
    Identitet kand = Provnummer.personnummer(LocalDate.of(2013, 5, 7), Kon.KVINNA);
    finns(kand, "Riktiga", "Namnet");
    String form = nyForm();
    Map<String, String> svar = anmalan();
    svar.put("slag", "ANMALAN");
    svar.putAll(
        Map.of(
            "person1", gammal.fullt(), "person1fornamn", "Elsa", "person1efternamn", "Uråldrig"));
    svar.putAll(
        Map.of("person2", kand.fullt(), "person2fornamn", "Fel", "person2efternamn", "Namn"));
    svar.putAll(Map.of("person3sort", "RESERV"));

    HttpResponse<String> utanNamn = anna.posta(form, svar);
    assertThat(utanNamn.statusCode()).isEqualTo(400);
    assertThat(utanNamn.body()).contains("Skriv för- och efternamn");
    svar.remove("person3sort");
    assertThat(till(anna.posta(form, svar))).isEqualTo(form + "/kontrollera");
    assertThat(anna.hamta(form + "/kontrollera").body())
        .contains(
            "Uråldrig, Elsa: Personen skulle vara över 110 år. Är det rätt?",
            "Du skrev Namn, Fel. Numret hör till Namnet, Riktiga.");
  }

  @Test
  void a_request_with_a_day_of_its_own_and_a_notice_with_the_laws_day_are_answered() {
    String form = nyForm();
    Map<String, String> svar = anmalan();
    Identitet nummer = Provnummer.personnummer(LocalDate.of(1980, 10, 11), Kon.MAN);
    svar.putAll(
        Map.of(
            "slag", "YTTRANDE_TRANSPORTSTYRELSEN",
            "orsak", "ANNAN",
            "person1", nummer.fullt(),
            "person1fornamn", "Kurt",
            "person1efternamn", "Körkortsson"));
    assertThat(anna.posta(form, svar).body()).contains("Skriv sista dagen att svara");
    svar.put("svarsdag", "2026-03-20");
    anna.posta(form, svar);
    assertThat(anna.hamta(form + "/kontrollera").body()).contains("2026-03-20");
    String arende = till(anna.posta(form + "/ta-emot", Map.of()));
    String oversikt = anna.hamta(arende).body();
    assertThat(oversikt)
        .contains("Svar till den som begär det", "dagen som begäran sätter", "2026-03-20")
        .doesNotContain("skyddsbedömning");
    String aktualisering =
        oversikt.replaceAll("(?s).*name=\"aktualisering\" value=\"([^\"]*)\".*", "$1");
    Map<String, String> yttrat = new HashMap<>(Map.of("aktualisering", aktualisering));
    yttrat.putAll(Map.of("svarsdag", "2026-03-03", "svar", "Lämpligt."));
    assertThat(anna.posta(arende + "/besvara", yttrat).body())
        .contains("Svaret kan inte ha skickats den dagen");
    yttrat.put("svarsdag", "2026-03-02");
    assertThat(till(anna.posta(arende + "/besvara", yttrat))).isEqualTo(arende);
    assertThat(anna.hamta(arende).body()).contains("Besvarat 2026-03-02", "Lämpligt.");
    assertThat(anna.posta(arende + "/besvara", yttrat).statusCode()).isEqualTo(409);

    String avhysning = nyForm();
    svar.put("slag", "AVHYSNING");
    svar.remove("svarsdag");
    anna.posta(avhysning, svar);
    anna.hamta(avhysning + "/kontrollera");
    assertThat(anna.hamta(till(anna.posta(avhysning + "/ta-emot", Map.of()))).body())
        .contains("Bekräftelse av underrättelse om avhysning", "11 kap. 3 §");
  }

  /** A party is added after a look at the answers, for a time and with a mandate, and ended. */
  private static void ombud(String arende) {
    Identitet nummer = Provnummer.personnummer(LocalDate.of(1975, 6, 7), Kon.KVINNA);
    UUID ombud = finns(nummer, "Olga", "Ombudsson");
    String ny = arende + "/parter/ny";
    Map<String, String> svar = new HashMap<>(Map.of("motpart", "okänt", "mandat", "Hela saken"));
    svar.put("fran", "2026-03-01");
    svar.put("till", "2026-02-01");

    assertThat(anna.hamta(ny).body()).contains("Offentligt biträde");
    HttpResponse<String> fel = anna.posta(ny, svar);
    assertThat(fel.statusCode()).isEqualTo(400);
    assertThat(fel.body())
        .contains("Välj vad personen är", "Sista dagen kan inte", "Ingen person med det numret");
    svar.putAll(Map.of("motpart", nummer.fullt(), "roll", "OMBUD", "till", "2026-12-31"));
    assertThat(anna.posta(ny, svar).body())
        .contains("Kontrollera uppgifterna", "Ombudsson, Olga", "2026-12-31", "Hela saken");
    svar.put("steg", "spara");
    assertThat(till(anna.posta(ny, svar))).isEqualTo(arende + "#parter");
    assertThat(anna.hamta(arende).body()).contains("Ombudsson, Olga", "(2026-03-01–2026-12-31)");
    assertThat(anna.posta(ny, svar).statusCode()).as("twice").isEqualTo(409);
    anna.hamta(arende);
    assertThat(
            till(
                anna.posta(
                    arende + "/parter/" + ombud + "/avsluta", Map.of("dag", IDAG.toString()))))
        .isEqualTo(arende + "#parter");
    assertThat(anna.hamta(arende).body()).contains("(2026-03-01–2026-03-01)");
  }

  private static String nyForm() {
    String form = till(anna.hamta("/arenden/inkommet"));
    assertThat(anna.hamta(form).body()).contains("Vem gäller det?");
    return form;
  }

  private static Map<String, String> anmalan() {
    return new HashMap<>(
        Map.of(
            "slag", "OROSANMALAN",
            "satt", "TELEFON",
            "inkom", IDAG.toString(),
            "klockan", "08:15",
            "orsak", "FORSUMMELSE",
            "berattat", "Barnen kommer utan mat."));
  }

  private static String till(HttpResponse<String> svar) {
    assertThat(svar.statusCode()).as(svar.body()).isEqualTo(303);
    return svar.headers().firstValue("Location").orElseThrow();
  }

  private static List<UUID> personer(String namn) {
    return app.bean(Transactions.class)
        .auditedRead(
            kontor.anna().anropare(),
            Syfte.av("prov.sok", "person"),
            tx ->
                app.bean(Personer.class).sok(tx, namn).personer().stream()
                    .map(person -> person.id())
                    .toList());
  }

  private static String opersonligt(UUID person) {
    return app.bean(Transactions.class)
        .auditedRead(
            kontor.anna().anropare(),
            Syfte.av("prov.oppna", "person", person),
            tx -> app.bean(Personer.class).oppna(tx, person).identitet().fullt());
  }

  private static UUID finns(Identitet identitet, String fornamn, String efternamn) {
    return app.bean(Transactions.class)
        .write(
            kontor.anna().anropare(),
            Syfte.av("prov.stall_upp", "person"),
            tx ->
                app.bean(Personer.class)
                    .registrera(tx, NyPerson.av(identitet, Personnamn.av(fornamn, efternamn))));
  }

  private interface Arbete {
    void gor(WriteTransaction tx);
  }

  private static void skriv(Arbete arbete) {
    app.bean(Transactions.class)
        .write(
            kontor.anna().anropare(),
            Syfte.av("prov.stall_upp", "person"),
            tx -> {
              arbete.gor(tx);
              return kontor.anna().id();
            });
  }
}

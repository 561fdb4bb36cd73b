package se.omtanke.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.person.Personrum.ANNAN_NAMND;
import static se.omtanke.person.Personrum.HANDLAGGARE;
import static se.omtanke.person.Personrum.kvinna;
import static se.omtanke.person.Personrum.man;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.person.Folkbokforingsforslag.Del;
import se.omtanke.person.Folkbokforingsforslag.Skillnad;
import se.omtanke.person.folkbokforing.Folkbokforingslasare;
import se.omtanke.person.folkbokforing.Folkbokforingsrad;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Files of the population register: invented persons only. */
@MedDatabas
class FolkbokforingTest {

  private final Personrum rum;
  private final Folkbokforing folkbokforing;

  FolkbokforingTest(Testdatabas databas) {
    rum = Personrum.pa(databas);
    Personandringar andringar =
        new Personandringar(rum.personer(), rum.grund().ider(), rum.grund().klocka());
    folkbokforing =
        new Folkbokforing(rum.personer(), andringar, rum.grund().ider(), rum.grund().klocka());
  }

  @BeforeEach
  void en_stund_senare() {
    rum.grund().klocka().framat(Duration.ofSeconds(1));
  }

  @Test
  void a_file_shows_what_it_changes_and_changes_it_when_confirmed_once() {
    Identitet nummer = kvinna("1980-01-01");
    UUID id = rum.finns(nummer, "Före", "Gammalsson");
    UUID fil =
        taEmot(
            "nummer;fornamn;efternamn;gata;postnummer;ort;fran\n"
                + nummer.fullt()
                + ";Före;Nysson;Storgatan 1;99999;Exempelby;2026-11-01\n"
                + man("1980-01-02").fullt()
                + ";Okänd;Okändsson;;;;\n");

    Folkbokforingsforslag forslag = forslag(fil);
    assertThat(forslag.okanda()).isEqualTo(1);
    assertThat(delar(forslag)).extracting(Skillnad::del).containsExactly(Del.NAMN, Del.ADRESS);
    assertThat(delar(forslag).getFirst().fore().synligt()).contains("Gammalsson, Före");
    assertThat(rum.oppna(id).kallad()).isEqualTo("Gammalsson, Före");

    rum.grund().klocka().framat(Duration.ofSeconds(1));
    assertThat(bekrafta(fil)).isEqualTo(1);
    assertThat(rum.oppna(id).kallad()).isEqualTo("Nysson, Före");
    assertThat(rum.uppgifter(id).adresser().getFirst().synligt().orElseThrow().gata())
        .isEqualTo("Storgatan 1");
    assertThatThrownBy(() -> bekrafta(fil)).isInstanceOf(Konflikt.class);
    assertThat(
            rum.grund()
                .kolumn(
                    HANDLAGGARE,
                    "SELECT rader::text FROM folkbokforingsfil WHERE kommun = '9900' AND id = '%s'"
                        .formatted(fil)))
        .containsExactly("[]");
  }

  @Test
  void a_file_that_says_what_is_known_changes_nothing() {
    Identitet nummer = kvinna("1980-02-01");
    rum.finns(nummer, "Samma", "Sammasson");

    UUID fil = taEmot("nummer;fornamn;efternamn\n" + nummer.fullt() + ";Samma;Sammasson\n");

    assertThat(forslag(fil).andringar()).isEmpty();
    assertThat(bekrafta(fil)).isZero();
  }

  @Test
  void one_who_becomes_protected_is_hidden_already_in_the_preview() {
    Identitet nummer = kvinna("1980-03-01");
    UUID id = rum.finns(nummer, "Blir", "Skyddadsson");
    UUID fil =
        taEmot(
            "nummer;efternamn;skydd;ort\n"
                + nummer.fullt()
                + ";Nyttnamnsson;sekretessmarkering;Hemligby\n");

    assertThat(delar(forslag(fil)))
        .filteredOn(del -> del.del() != Del.SKYDD)
        .hasSize(2)
        .allSatisfy(del -> assertThat(del.efter().synligt()).isEmpty());
    rum.grund().klocka().framat(Duration.ofSeconds(1));
    bekrafta(fil);
    assertThat(rum.lista(HANDLAGGARE, id))
        .extracting(Person::visningsnamn)
        .containsExactly("Skyddad person");
  }

  @Test
  void a_new_number_is_linked_to_the_former() {
    Identitet fore = new Identitet.Reservnummer("FB-1", Optional.empty(), Kon.OKANT);
    UUID id = rum.finns(fore, "Får", "Nummersson");
    Identitet nytt = man("1980-04-01");

    bekrafta(taEmot("nummer;nytt_nummer\nFB-1;" + nytt.fullt() + "\n"));

    assertThat(rum.sok(HANDLAGGARE, "FB-1").personer()).extracting(Person::id).contains(id);
    assertThat(rum.sok(HANDLAGGARE, nytt.fullt()).personer()).extracting(Person::id).contains(id);
  }

  @Test
  void a_faulty_file_is_refused_in_words_that_name_the_row() {
    Identitet nummer = kvinna("1980-05-01");
    rum.finns(nummer, "Fel", "Felsson");

    assertThatThrownBy(() -> taEmot("nummer;skydd\n" + nummer.fullt() + ";LITE\n"))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageStartingWith("Rad 2: Skyddet skrivs")
        .hasMessageNotContaining(nummer.fullt());
    assertThatThrownBy(() -> taEmot("nummer;fran\n" + nummer.fullt() + ";igår\n"))
        .isInstanceOf(OgiltigIndata.class);
    assertThatThrownBy(() -> taEmot("namn\nAnna\n")).isInstanceOf(Filfel.class);
  }

  @Test
  void another_board_does_not_see_the_file() {
    Identitet nummer = kvinna("1980-06-01");
    rum.finns(nummer, "Egen", "Filsson");
    UUID fil = taEmot("nummer;efternamn\n" + nummer.fullt() + ";Annansson\n");

    assertThatThrownBy(() -> rum.las(ANNAN_NAMND, tx -> folkbokforing.forslag(tx, fil)))
        .isInstanceOf(Saknas.class);
  }

  private UUID taEmot(String innehall) {
    List<Folkbokforingsrad> rader =
        Folkbokforingslasare.las(
            "prov.csv", new ByteArrayInputStream(innehall.getBytes(StandardCharsets.UTF_8)));
    return rum.skriv(HANDLAGGARE, tx -> folkbokforing.taEmot(tx, "prov.csv", rader));
  }

  private Folkbokforingsforslag forslag(UUID fil) {
    return rum.las(HANDLAGGARE, tx -> folkbokforing.forslag(tx, fil));
  }

  private int bekrafta(UUID fil) {
    return rum.<Integer>skriv(HANDLAGGARE, tx -> folkbokforing.bekrafta(tx, fil));
  }

  private static List<Skillnad> delar(Folkbokforingsforslag forslag) {
    return forslag.andringar().stream().flatMap(en -> en.delar().stream()).toList();
  }
}

package se.omtanke.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.rapport.Provposter.APRIL_2021;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.rapport.format.Rapportinnehall;
import se.omtanke.rapport.jamforelse.Skillnad;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class UtgavorTest {

  private static final String MALL = "fyramanadersrapport";

  private static Rapportrum rum;
  private static Anropare controller;
  private static Utgavor utgavor;

  @BeforeAll
  static void kommunen(Testdatabas databas) {
    rum = new Rapportrum(databas);
    controller = rum.med("2280");
    utgavor = rum.del(Utgavor.class);
  }

  @AfterAll
  static void stang() {
    rum.close();
  }

  @Test
  void an_edition_keeps_its_content_under_its_hash_and_serves_the_same_bytes() {
    Utgava utgava = rum.publicerad(controller, ValdRapport.av(MALL, APRIL_2021));

    String innehall = rum.las(controller, tx -> utgavor.innehall(tx, utgava.id()));
    assertThat(utgava.sha256()).isEqualTo(Rapportinnehall.hash(innehall));
    for (Filformat format : Filformat.values()) {
      assertThat(fil(utgava.id(), format)).isNotEmpty().isEqualTo(fil(utgava.id(), format));
    }
    assertThat(fil(utgava.id(), Filformat.JSON))
        .isEqualTo(innehall.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void figures_computed_as_they_stood_equal_the_edition_when_nothing_has_changed() {
    Utgava utgava = rum.publicerad(controller, ValdRapport.av(MALL, APRIL_2021));
    rum.senare();

    String igen =
        rum.las(
            controller,
            tx ->
                Rapportinnehall.json(
                    rum.del(Rapporter.class)
                        .vid(tx, MALL, APRIL_2021, Rapportvinkel.VANLIG, utgava.underlag())));
    assertThat(igen).isEqualTo(rum.las(controller, tx -> utgavor.innehall(tx, utgava.id())));
  }

  @Test
  void a_later_change_of_the_ledger_leaves_the_edition_as_it_was() {
    Anropare timra = rum.med("2262");
    Utgava utgava = rum.publicerad(timra, ValdRapport.av("tertialrapport", APRIL_2021));
    byte[] pdf = rum.las(timra, tx -> utgavor.fil(tx, utgava.id(), Filformat.PDF));
    Inlasningar inlasningar = rum.del(Inlasningar.class);
    Inlasning utfall =
        inlasningar.senaste(timra, 20).stream()
            .filter(en -> en.filnamn().startsWith("utfall"))
            .findFirst()
            .orElseThrow();
    Utgavejamforelser jamforelser = rum.del(Utgavejamforelser.class);
    List<Skillnad> foreAndringen = rum.las(timra, tx -> jamforelser.medNu(tx, utgava.id()));
    assertThat(foreAndringen).isEmpty();
    rum.senare();
    inlasningar.angra(timra, utfall.id());
    List<Skillnad> efterAndringen = rum.las(timra, tx -> jamforelser.medNu(tx, utgava.id()));
    assertThat(efterAndringen).anyMatch(en -> en.slag() == Skillnad.Slag.CELL);

    String nu = Rapportinnehall.json(rum.nu(timra, "tertialrapport", APRIL_2021));
    assertThat(Rapportinnehall.hash(nu)).isNotEqualTo(utgava.sha256());
    Utgava efter = rum.las(timra, tx -> utgavor.hamta(tx, utgava.id()));
    byte[] pdfEfter = rum.las(timra, tx -> utgavor.fil(tx, utgava.id(), Filformat.PDF));
    assertThat(efter).isEqualTo(utgava);
    assertThat(pdfEfter).isEqualTo(pdf);
  }

  @Test
  void editions_of_one_report_and_period_are_numbered() {
    Utgava forsta = rum.publicerad(controller, ValdRapport.av(MALL, APRIL_2021));
    Utgava andra = rum.publicerad(controller, ValdRapport.av(MALL, APRIL_2021));

    assertThat(andra.nummer()).isEqualTo(forsta.nummer() + 1);
    assertThat(rum.las(controller, tx -> utgavor.alla(tx, MALL)).getFirst()).isEqualTo(andra);
  }

  @Test
  void nobody_can_change_or_remove_an_edition() {
    Utgava utgava = rum.publicerad(controller, ValdRapport.av(MALL, APRIL_2021));
    for (String sats :
        List.of(
            "UPDATE utgava SET namn = 'Annat' WHERE kommun = :kommun AND id = :id",
            "DELETE FROM utgava WHERE kommun = :kommun AND id = :id",
            "UPDATE utgavefil SET format = 'csv' WHERE kommun = :kommun AND utgava = :id",
            "DELETE FROM utgavefil WHERE kommun = :kommun AND utgava = :id")) {
      assertThatThrownBy(
              () ->
                  rum.skriv(
                      controller,
                      tx ->
                          tx.sql(sats)
                              .param("kommun", tx.kommun())
                              .param("id", utgava.id())
                              .update()))
          .as(sats)
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void another_municipality_sees_nothing_of_it() {
    Utgava utgava = rum.publicerad(controller, ValdRapport.av(MALL, APRIL_2021));
    Anropare annan = Grund.enMedarbetare(new Kommunkod("9901"));

    List<Utgava> annans = rum.las(annan, tx -> utgavor.alla(tx, MALL));
    assertThat(annans).isEmpty();
    assertThatThrownBy(() -> rum.las(annan, tx -> utgavor.hamta(tx, utgava.id())))
        .isInstanceOf(Saknas.class);
    assertThatThrownBy(() -> rum.las(annan, tx -> utgavor.fil(tx, utgava.id(), Filformat.PDF)))
        .isInstanceOf(Saknas.class);
  }

  @Test
  void a_gap_left_in_a_text_stops_publication_in_words() {
    skrivUtfall("Skriv text här om utfallet.");

    assertThatThrownBy(() -> rum.publicerad(controller, ValdRapport.av(MALL, APRIL_2021)))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("Mallens ”Skriv text här” står kvar.");
    skrivUtfall("Utfallet följer budgeten.");
  }

  @Test
  void a_figure_typed_by_hand_is_remarked_and_the_remark_is_kept_with_the_edition() {
    skrivUtfall("Underskottet är 26,4 mnkr.");

    Utgava utgava = rum.publicerad(controller, ValdRapport.av(MALL, APRIL_2021));
    List<String> anmarkningar = rum.las(controller, tx -> utgavor.anmarkningar(tx, utgava.id()));
    assertThat(anmarkningar).anyMatch(en -> en.contains(": Siffran 26,4 är skriven för hand"));
    skrivUtfall("Utfallet följer budgeten.");
  }

  private static void skrivUtfall(String text) {
    Skrifter skrifter = rum.del(Skrifter.class);
    rum.senare();
    rum.skriv(
        controller,
        tx -> {
          String fore = skrifter.skrivet(tx, MALL, APRIL_2021).texter().getOrDefault("utfall", "");
          skrifter.skriv(tx, MALL, APRIL_2021, Skriftslag.TEXT, "utfall", fore, text);
          return text;
        });
  }

  private static byte[] fil(UUID id, Filformat format) {
    return rum.las(controller, tx -> utgavor.fil(tx, id, format));
  }
}

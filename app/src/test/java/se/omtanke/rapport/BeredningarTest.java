package se.omtanke.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.rapport.Flyttby.CONTROLLER;
import static se.omtanke.rapport.Flyttby.MALL;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** From draft by comments and approval to publication; each test has a month of its own. */
@MedDatabas
class BeredningarTest {

  private static final Anropare CHEF = Rapportrum.enAnnan(Grund.EXEMPELBY, 1);
  private static final Granskningsplats RADEN = new Granskningsplats("omraden", "teknik", "utfall");

  private static Flyttby by;
  private static Rapportrum rum;

  @BeforeAll
  static void kommunen(Testdatabas databas) {
    by = new Flyttby(databas);
    rum = by.rum();
  }

  @AfterAll
  static void stang() {
    by.close();
  }

  @Test
  void a_report_goes_from_draft_by_review_and_approval_to_publication() {
    ValdRapport val = manad(1);
    assertThat(skede(val)).isInstanceOf(Beredningsskede.Utkast.class);
    begar(val);
    assertThat(skede(val)).isInstanceOf(Beredningsskede.UnderGranskning.class);
    godkann(CHEF, val);
    assertThat(skede(val)).isInstanceOf(Beredningsskede.Godkand.class);
    rum.del(Utgavor.class).publicera(CONTROLLER, val, "Carin Controller");

    assertThat(skede(val)).isInstanceOf(Beredningsskede.Publicerad.class);
    assertThat(lage(val).steg())
        .extracting(en -> en.overgang() + " " + en.namn())
        .containsExactly(
            "PUBLICERA Carin Controller",
            "GODKANN Vera Verksamhetschef",
            "BEGAR_GRANSKNING Carin Controller");
  }

  @Test
  void nothing_is_published_that_is_not_approved() {
    ValdRapport val = manad(2);

    assertThatThrownBy(() -> rum.del(Utgavor.class).publicera(CONTROLLER, val, "Carin"))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("inte godkänd");
    begar(val);
    assertThatThrownBy(() -> rum.del(Utgavor.class).publicera(CONTROLLER, val, "Carin"))
        .hasMessageContaining("inte godkänd");
  }

  @Test
  void what_was_changed_after_the_approval_has_to_be_approved_again() {
    ValdRapport val = manad(3);
    begar(val);
    godkann(CHEF, val);
    skriv(val, "omraden.teknik", "Larmen har ökat.");

    assertThatThrownBy(() -> rum.del(Utgavor.class).publicera(CONTROLLER, val, "Carin"))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("ändrats sedan Vera Verksamhetschef godkände");
    godkann(CHEF, val);
    rum.del(Utgavor.class).publicera(CONTROLLER, val, "Carin");
    assertThat(skede(val)).isInstanceOf(Beredningsskede.Publicerad.class);
  }

  @Test
  void an_approval_of_one_way_to_look_at_it_is_none_of_another() {
    ValdRapport val = manad(4);
    begar(val);
    godkann(CHEF, val);
    ValdRapport omraknad =
        new ValdRapport(MALL, val.period(), Rapportvinkel.las("organisation=period"));

    assertThatThrownBy(() -> rum.del(Utgavor.class).publicera(CONTROLLER, omraknad, "Carin"))
        .hasMessageContaining("behöver godkännas igen");
  }

  @Test
  void who_wrote_in_it_or_asked_for_review_cannot_approve_it() {
    ValdRapport val = manad(5);
    skriv(val, "omraden.teknik", "Skrivet av controllern.");
    beredning(CHEF, (b, tx) -> b.begar(tx, val, "Vera"));

    assertThatThrownBy(() -> godkann(CONTROLLER, val))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("Någon annan ska godkänna");
    assertThatThrownBy(() -> godkann(CHEF, val)).hasMessageContaining("Någon annan ska godkänna");
    godkann(Rapportrum.enAnnan(Grund.EXEMPELBY, 2), val);
  }

  @Test
  void a_template_may_let_the_writer_approve() {
    ValdRapport val = new ValdRapport("egen", manad(5).period(), Rapportvinkel.VANLIG);
    rum.skriv(
        CONTROLLER,
        tx ->
            rum.del(Mallar.class)
                .spara(tx, "egen.yaml", Flyttby.RAPPORTMALL.replace("id: omraden", EGEN)));
    begar(val);

    assertThatCode(() -> godkann(CONTROLLER, val)).doesNotThrowAnyException();
  }

  private static final String EGEN = "id: egen\neget_godkannande: ja";

  @Test
  void a_comment_is_tied_to_its_place_and_must_be_answered_before_the_approval() {
    ValdRapport val = manad(6);
    begar(val);
    beredning(CHEF, (b, tx) -> b.kommentera(tx, val, RADEN, "Varför så mycket?", "Vera"));

    Granskningskommentar kommentar = lage(val).oppna().getFirst();
    assertThat(kommentar.plats().iOrd(rum.nu(CONTROLLER, MALL, val.period())))
        .contains("Områden 2025, Teknikstöd, Utfall");
    assertThatThrownBy(() -> godkann(CHEF, val)).hasMessageContaining("väntar på svar");
    beredning(CONTROLLER, (b, tx) -> b.svara(tx, val, kommentar.id(), "Nya larm.", "Carin"));
    assertThat(lage(val).oppna()).isEmpty();
    assertThat(lage(val).kommentarer().getFirst().svar())
        .map(Granskningskommentar.Svar::text)
        .contains("Nya larm.");
    godkann(CHEF, val);
  }

  @Test
  void a_comment_is_answered_once() {
    ValdRapport val = manad(7);
    beredning(CHEF, (b, tx) -> b.kommentera(tx, val, Granskningsplats.HELA, "Hm.", "Vera"));
    UUID id = lage(val).oppna().getFirst().id();
    beredning(CONTROLLER, (b, tx) -> b.svara(tx, val, id, "Ändrat.", "Carin"));

    assertThatThrownBy(
            () -> beredning(CONTROLLER, (b, tx) -> b.svara(tx, val, id, "Igen.", "Carin")))
        .isInstanceOf(Konflikt.class);
  }

  @Test
  void who_approves_has_read_what_it_says() {
    ValdRapport val = manad(8);
    begar(val);
    String sedd = sager(val);
    skriv(val, "omraden.teknik", "Ändrat medan chefen läste.");

    assertThatThrownBy(() -> beredning(CHEF, (b, tx) -> b.godkann(tx, val, sedd, "Vera")))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("Läs den igen");
  }

  @Test
  void what_is_sent_back_says_why_and_is_a_draft_again() {
    ValdRapport val = manad(9);
    begar(val);
    assertThatThrownBy(() -> beredning(CHEF, (b, tx) -> b.skickaTillbaka(tx, val, " ", "Vera")))
        .isInstanceOf(OgiltigIndata.class);
    beredning(CHEF, (b, tx) -> b.skickaTillbaka(tx, val, "Skriv om hemvården.", "Vera"));

    assertThat(skede(val)).isInstanceOf(Beredningsskede.Utkast.class);
    assertThat(lage(val).steg().getFirst().skal()).isEqualTo("Skriv om hemvården.");
    assertThatThrownBy(() -> godkann(CHEF, val)).isInstanceOf(Konflikt.class);
  }

  @Test
  void no_step_and_no_comment_can_be_changed_or_removed() {
    ValdRapport val = manad(10);
    begar(val);
    for (String sats :
        List.of(
            "UPDATE beredningssteg SET namn = 'Annan' WHERE kommun = :kommun",
            "DELETE FROM beredningssteg WHERE kommun = :kommun",
            "UPDATE granskningskommentar SET innehall = 'Annat' WHERE kommun = :kommun",
            "DELETE FROM granskningssvar WHERE kommun = :kommun")) {
      assertThatThrownBy(
              () -> rum.skriv(CONTROLLER, tx -> tx.sql(sats).param("kommun", tx.kommun()).update()))
          .as(sats)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void another_municipality_sees_nothing_of_it() {
    ValdRapport val = manad(11);
    begar(val);
    Anropare annan = Grund.enMedarbetare(new Kommunkod("9901"));

    Beredning annans =
        rum.las(annan, tx -> rum.del(Beredningar.class).lage(tx, MALL, val.period()));
    assertThat(annans.steg()).isEmpty();
  }

  @Test
  void the_graph_of_its_life_says_which_steps_lead_where() {
    assertThat(Beredningsovergang.diagram())
        .contains("Utkast --> UnderGranskning: BEGAR_GRANSKNING")
        .contains("Godkand --> Publicerad: PUBLICERA")
        .contains("Publicerad --> UnderGranskning: BEGAR_GRANSKNING")
        .doesNotContain("Utkast --> Publicerad");
  }

  private static ValdRapport manad(int nummer) {
    return ValdRapport.av(MALL, new Bokforingsperiod(2025, nummer));
  }

  private static void begar(ValdRapport val) {
    beredning(CONTROLLER, (b, tx) -> b.begar(tx, val, "Carin Controller"));
  }

  private static void godkann(Anropare vem, ValdRapport val) {
    String sedd = sager(val);
    beredning(vem, (b, tx) -> b.godkann(tx, val, sedd, "Vera Verksamhetschef"));
  }

  private static String sager(ValdRapport val) {
    return rum.las(
        CONTROLLER,
        tx ->
            Beredningar.sager(
                rum.del(Rapporter.class).nu(tx, val.mall(), val.period(), val.vinkel())));
  }

  private static void skriv(ValdRapport val, String plats, String text) {
    rum.senare();
    Skrifter skrifter = rum.del(Skrifter.class);
    rum.skriv(
        CONTROLLER,
        tx -> {
          skrifter.skriv(tx, MALL, val.period(), Skriftslag.KOMMENTAR, plats, "", text);
          return text;
        });
  }

  private static void beredning(Anropare vem, BiConsumer<Beredningar, WriteTransaction> steg) {
    rum.senare();
    rum.skriv(
        vem,
        tx -> {
          steg.accept(rum.del(Beredningar.class), tx);
          return vem;
        });
  }

  private static Beredning lage(ValdRapport val) {
    return rum.las(CONTROLLER, tx -> rum.del(Beredningar.class).lage(tx, val.mall(), val.period()));
  }

  private static Beredningsskede skede(ValdRapport val) {
    return lage(val).skede();
  }
}

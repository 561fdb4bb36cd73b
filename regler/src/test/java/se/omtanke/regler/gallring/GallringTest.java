package se.omtanke.regler.gallring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

class GallringTest {

  private static final LocalDate DAG = LocalDate.of(2026, 11, 28);
  private static final LocalDate FORR = LocalDate.of(2012, 3, 4);

  @Test
  void the_answer_names_the_paragraph_that_decided_and_every_rule_that_was_asked() {
    Gallringssvar svar = Gallring.gallande().prova(fraga(DAG, Handlingsslag.PLACERING, List.of()));

    assertThat(svar.beslut()).isEqualTo(Gallringssvar.Beslut.BEVARAS);
    assertThat(svar.lagrum()).isEqualTo("SFS 2025:400 16 kap. 2 §");
    assertThat(svar.spar())
        .extracting(Sparrad::lagrum)
        .containsExactly(
            "SFS 2025:400 16 kap. 1 § 1 st.",
            "SFS 2025:400 16 kap. 1 § 2 st.",
            "SFS 2025:400 16 kap. 2 §");
    assertThat(svar.spar().getFirst().fakta())
        .extracting(Faktum::varde)
        .containsExactly("2012-03-04", "5 år");
  }

  @Test
  void what_must_be_found_out_is_marked_in_the_trace() {
    Gallringsfraga utanRegister =
        new Gallringsfraga(
            DAG,
            Akt.SOCIALNAMND,
            Handlingsslag.OVRIGT,
            FORR,
            Optional.empty(),
            false,
            Optional.of(FORR),
            Optional.empty(),
            Optional.empty(),
            "9900",
            List.of());

    Gallringssvar svar = Gallring.gallande().prova(utanRegister);

    assertThat(svar.beslut().visning()).isEqualTo("kräver bedömning");
    assertThat(svar.spar().getLast().utfall()).isEqualTo(Utfall.KRAVER_BEDOMNING);
    assertThat(svar.spar().getLast().steg())
        .isEqualTo("Det är inte sagt om en sammanställning har uppgifter om personen");
  }

  @Test
  void a_hold_waits_and_says_so() {
    Gallringssvar svar =
        Gallring.gallande().prova(fraga(DAG, Handlingsslag.OVRIGT, List.of("öppet ärende")));

    assertThat(svar.beslut()).isEqualTo(Gallringssvar.Beslut.VANTA);
    assertThat(svar.spar().getLast().fakta()).containsExactly(Faktum.ur("hinder", "öppet ärende"));
    assertThat(svar.spar().getLast().utfall()).isEqualTo(Utfall.KRAVER_BEDOMNING);
  }

  @Test
  void a_day_before_the_law_is_refused_in_words() {
    LocalDate fore = LocalDate.of(2025, 6, 30);

    assertThatThrownBy(
            () -> Gallring.gallande().prova(fraga(fore, Handlingsslag.OVRIGT, List.of())))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessage(
            "Ingen regel om gallring av personakt hos socialnämnden är i kraft 2025-06-30.");
  }

  private static Gallringsfraga fraga(LocalDate dag, Handlingsslag slag, List<String> hinder) {
    return new Gallringsfraga(
        dag,
        Akt.SOCIALNAMND,
        slag,
        FORR,
        Optional.of(FORR),
        false,
        Optional.of(FORR),
        Optional.empty(),
        Optional.empty(),
        "9900",
        hinder);
  }
}

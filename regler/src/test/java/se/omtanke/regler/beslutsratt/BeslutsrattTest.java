package se.omtanke.regler.beslutsratt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Utfall;

class BeslutsrattTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  @Test
  void no_kind_of_decision_stands_in_two_paragraphs() {
    assertThat(Beslutsrattslista.nivaer().stream().flatMap(regel -> regel.beslut().stream()))
        .extracting(Beslutsslag::namn)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(50);
  }

  @Test
  void every_right_of_the_chair_is_about_a_known_kind_of_decision() {
    Stream<String> kanda =
        Beslutsrattslista.nivaer().stream()
            .flatMap(regel -> regel.beslut().stream())
            .map(Beslutsslag::namn);

    assertThat(kanda)
        .containsAll(Beslutsrattslista.bradskande().stream().map(Bradskanderegel::beslut).toList());
  }

  @Test
  void the_order_of_delegation_holds_for_its_days_its_post_and_its_decision() {
    Delegation rad =
        new Delegation(
            "bistand",
            Beslutsfattare.ANSTALLD,
            "handläggare",
            Period.fran(LocalDate.of(2026, 3, 2)));

    assertThat(anstalld("bistand", DAG, "handläggare", rad)).isEqualTo(Utfall.UPPFYLLT);
    assertThat(anstalld("bistand", DAG.minusDays(1), "handläggare", rad))
        .isEqualTo(Utfall.INTE_UPPFYLLT);
    assertThat(anstalld("bistand", DAG, "enhetschef", rad)).isEqualTo(Utfall.INTE_UPPFYLLT);
    assertThat(anstalld("avgift", DAG, "handläggare", rad)).isEqualTo(Utfall.INTE_UPPFYLLT);
  }

  @Test
  void an_urgent_decision_of_the_chair_names_its_paragraph_and_is_reported() {
    Beslutsrattssvar svar =
        Beslutsratt.prova(
            new Beslutsrattsfraga(
                "lvu_omhandertagande", DAG, Beslutsfattare.ORDFORANDE, "", true, List.of(), true));

    assertThat(svar.anmals()).isTrue();
    assertThat(svar.niva().visning()).isEqualTo("lägst utskott");
    assertThat(svar.spar().getFirst().lagrum()).isEqualTo("SFS 1990:52 6 § 2 st.");
    assertThat(svar.spar().getFirst().fakta())
        .extracting(Faktum::varde)
        .containsExactly(
            "lvu_omhandertagande",
            "ordföranden eller en annan ledamot som nämnden har utsett",
            "ja");
  }

  @Test
  void what_is_unknown_or_not_in_force_is_refused_in_words() {
    assertThatThrownBy(() -> anstalld("finns_inte", DAG, ""))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessage("Det finns inget beslutsslag med det namnet.");
    assertThatThrownBy(() -> anstalld("lvu_ansokan", LocalDate.of(2027, 1, 1), ""))
        .hasMessage("Ingen regel om beslutet är i kraft 2027-01-01.");
  }

  private static Utfall anstalld(
      String beslut, LocalDate dag, String befattning, Delegation... ordning) {
    return Beslutsratt.prova(
            new Beslutsrattsfraga(
                beslut, dag, Beslutsfattare.ANSTALLD, befattning, false, List.of(ordning), true))
        .utfall();
  }
}

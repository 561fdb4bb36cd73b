package se.omtanke.regler.handlaggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Utfall;

class HandlaggningTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  @Test
  void an_answer_says_which_paragraph_decided_and_on_what() {
    Provning svar = Andringar.prova(nackdel(DAG, Optional.of(Andringsskal.VASENTLIGT_FORANDRADE)));
    assertThat(svar.lagrum()).isEqualTo("SFS 2025:400 14 kap. 9 §");
    assertThat(svar.skal()).contains("väsentlig");
    assertThat(svar.spar().getLast().fakta())
        .extracting(Faktum::varde)
        .containsExactly("2026-02-02", "ja", "förhållandena har förändrats väsentligt");
    assertThat(Andringar.prova(nackdel(DAG, Optional.empty())).spar().getLast().fakta())
        .extracting(Faktum::varde)
        .contains("inte angivet");
  }

  @Test
  void before_the_law_nothing_is_answered() {
    assertThatThrownBy(() -> Andringar.prova(nackdel(LocalDate.of(2025, 6, 30), Optional.empty())))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessageContaining("2025-06-30");
  }

  @Test
  void each_reason_is_told_in_words() {
    assertThat(Handlaggning.jav(Optional.of(Javsgrund.PAVERKAS), false).lagrum())
        .isEqualTo("SFS 2017:900 16 §");
    assertThat(Handlaggning.jav(Optional.of(Javsgrund.PAVERKAS), false).spar().getFirst().fakta())
        .extracting(Faktum::varde)
        .containsExactly(Javsgrund.PAVERKAS.visning());
    assertThat(
            Handlaggning.kommunikation(
                    new Horande(
                        Optional.empty(), Optional.empty(), false, Optional.of(Undantag.FORSVARAR)),
                    DAG)
                .skal())
        .contains(Undantag.FORSVARAR.visning());
    assertThat(Handlaggning.rattelse(true, true).skal()).contains("ändras");
  }

  @Test
  void the_changed_circumstances_of_the_social_services_act_are_for_its_measures_alone() {
    Optional<Andringsskal> forandrat = Optional.of(Andringsskal.VASENTLIGT_FORANDRADE);
    LocalDate fore = LocalDate.of(2025, 6, 30);
    LocalDate efter = LocalDate.of(2026, 2, 2);

    Provning insats = Andringar.prova(fraga(efter, true, true, true, forandrat));
    assertThat(insats.utfall()).isEqualTo(Utfall.KRAVER_BEDOMNING);
    assertThat(insats.lagrum()).isEqualTo("SFS 2025:400 14 kap. 9 §");
    Provning gammalt = Andringar.prova(fraga(fore, true, true, true, forandrat));
    assertThat(gammalt.utfall()).isEqualTo(Utfall.INTE_UPPFYLLT);
    assertThat(gammalt.lagrum()).isEqualTo("SFS 2025:400 14 kap. 9 §");
    assertThat(gammalt.skal()).contains("innan lagen");
    Provning kort = Andringar.prova(fraga(efter, true, true, false, forandrat));
    assertThat(kort.lagrum()).isEqualTo("SFS 2025:400 14 kap. 9 §");
    assertThat(kort.skal()).contains("tills vidare");
    assertThat(Andringar.prova(fraga(efter, true, false, true, forandrat)).lagrum())
        .isEqualTo("SFS 2017:900 37 §");
    Provning oskyldig = Andringar.prova(fraga(efter, false, true, true, forandrat));
    assertThat(oskyldig.lagrum()).isEqualTo("SFS 2017:900 37 §");
    assertThat(oskyldig.utfall()).isEqualTo(Utfall.UPPFYLLT);
    assertThat(oskyldig.spar().getLast().fakta()).extracting(Faktum::varde).contains("nej");
    assertThat(
            Andringar.prova(fraga(efter, true, true, true, Optional.of(Andringsskal.FORBEHALL)))
                .lagrum())
        .isEqualTo("SFS 2017:900 37 §");
  }

  @Test
  void a_decision_under_appeal_is_changed_only_when_plainly_wrong_and_to_nobodys_detriment() {
    assertThat(overklagat(false, Andringsskal.UPPENBART_FELAKTIGT).skal())
        .contains("snabbt och enkelt");
    assertThat(overklagat(false, Andringsskal.ANNAT).utfall()).isEqualTo(Utfall.INTE_UPPFYLLT);
    Provning nackdel = overklagat(true, Andringsskal.FORBEHALL);
    assertThat(nackdel.utfall()).isEqualTo(Utfall.INTE_UPPFYLLT);
    assertThat(nackdel.lagrum()).isEqualTo("SFS 2017:900 39 §");
  }

  @Test
  void a_party_has_been_heard_when_she_has_answered_or_her_time_is_out() {
    LocalDate sand = DAG.minusDays(14);
    assertThat(hord(Optional.empty(), false).utfall()).isEqualTo(Utfall.INTE_UPPFYLLT);
    assertThat(hord(Optional.of(DAG.plusDays(1)), true).skal()).contains("inte fått ta del");
    assertThat(hord(Optional.of(sand), false).skal()).contains("inte gått ut");
    Provning svarat = hord(Optional.of(sand), true);
    assertThat(svarat.utfall()).isEqualTo(Utfall.UPPFYLLT);
    assertThat(svarat.spar().getLast().fakta())
        .extracting(Faktum::varde)
        .containsExactly("2026-02-16", "2026-03-02", "ja");
    assertThat(hord(Optional.of(sand), false).spar().getLast().fakta())
        .extracting(Faktum::varde)
        .endsWith("nej");
  }

  @Test
  void a_slip_is_put_right_and_the_outcome_is_not() {
    assertThat(Handlaggning.rattelse(true, false).utfall()).isEqualTo(Utfall.UPPFYLLT);
    assertThat(Handlaggning.rattelse(true, false).spar().getLast().fakta())
        .extracting(Faktum::varde)
        .containsExactly("nej");
    assertThat(Handlaggning.rattelse(true, true).spar().getLast().fakta())
        .extracting(Faktum::varde)
        .containsExactly("ja");
    assertThat(Handlaggning.rattelse(false, false).utfall()).isEqualTo(Utfall.INTE_UPPFYLLT);
    assertThat(Javsgrund.PAVERKAS.visning()).contains("påverkad av beslutet");
    assertThat(Undantag.FORSVARAR.visning()).contains("svårare att genomföra");
  }

  private static Provning hord(Optional<LocalDate> sand, boolean svarat) {
    return Handlaggning.kommunikation(
        new Horande(sand, Optional.of(DAG), svarat, Optional.empty()), DAG);
  }

  private static Provning overklagat(boolean tillNackdel, Andringsskal skal) {
    return Andringar.prova(
        new Andringsfraga(
            DAG,
            LocalDate.of(2026, 2, 2),
            true,
            tillNackdel,
            true,
            true,
            Optional.of(skal),
            Andringsfraga.Overklagat.HOS_NAMNDEN));
  }

  private static Andringsfraga fraga(
      LocalDate beslutad,
      boolean tillNackdel,
      boolean solInsats,
      boolean tillsVidare,
      Optional<Andringsskal> skal) {
    return new Andringsfraga(
        DAG,
        beslutad,
        true,
        tillNackdel,
        solInsats,
        tillsVidare,
        skal,
        Andringsfraga.Overklagat.NEJ);
  }

  private static Andringsfraga nackdel(LocalDate dag, Optional<Andringsskal> skal) {
    return new Andringsfraga(
        dag, LocalDate.of(2026, 2, 2), true, true, true, true, skal, Andringsfraga.Overklagat.NEJ);
  }
}

package se.omtanke.regler.handlaggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;

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

  private static Andringsfraga nackdel(LocalDate dag, Optional<Andringsskal> skal) {
    return new Andringsfraga(
        dag, LocalDate.of(2026, 2, 2), true, true, true, true, skal, Andringsfraga.Overklagat.NEJ);
  }
}

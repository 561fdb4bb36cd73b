package se.omtanke.regler.samtycke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.OgiltigFraga;

class SamtyckeTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  @Test
  void each_guardian_stands_in_the_trace_by_itself() {
    Samtyckessvar svar =
        prova(Insatsslag.FAMILJEHEM, 10, Vilja.SAMTYCKER, Vilja.SAMTYCKER, Vilja.MOTSATTER_SIG);

    assertThat(svar.lagrum()).isEqualTo("SFS 2025:400 21 kap. 1 § 4 st.");
    assertThat(svar.spar().getFirst().fakta())
        .extracting(Faktum::varde)
        .containsExactly("10", "familjehem", "samtycker", "samtycker", "motsätter sig");
  }

  @Test
  void what_else_the_law_opens_is_named_with_its_paragraph() {
    assertThat(
            prova(
                    Insatsslag.BEHANDLING_I_OPPNA_FORMER,
                    10,
                    Vilja.INTE_TILLFRAGAD,
                    Vilja.SAMTYCKER,
                    Vilja.MOTSATTER_SIG)
                .vagar())
        .containsExactly(
            "Nämnden eller dess utskott prövar om insatsen krävs med hänsyn till barnets bästa (FB"
                + " 6 kap. 13 a §, SFS 2025:400 30 kap. 10 §).",
            "Pröva om vård utan samtycke behövs (SFS 1990:52, från 2027 SFS 2026:1600).");
    assertThat(
            prova(
                    Insatsslag.SKYDDAT_BOENDE,
                    10,
                    Vilja.INTE_TILLFRAGAD,
                    Vilja.SAMTYCKER,
                    Vilja.MOTSATTER_SIG)
                .vagar()
                .getFirst())
        .contains("SFS 2024:79");
    assertThat(
            prova(Insatsslag.HVB, 10, Vilja.INTE_TILLFRAGAD, Vilja.SAMTYCKER, Vilja.MOTSATTER_SIG)
                .vagar()
                .getFirst())
        .contains("krävs alltid");
    assertThat(
            prova(
                    Insatsslag.UTAN_BEHOVSPROVNING,
                    10,
                    Vilja.INTE_TILLFRAGAD,
                    Vilja.SAMTYCKER,
                    Vilja.MOTSATTER_SIG)
                .vagar())
        .containsExactly(
            "Pröva om FB 6 kap. 13 a § omfattar insatsen; texten är inte kontrollerad här.");
    assertThat(prova(Insatsslag.ANNAN_OPPEN, 10, Vilja.SAMTYCKER, Vilja.INTE_TILLFRAGAD).vagar())
        .containsExactly("Fråga varje vårdnadshavare.");
    assertThat(prova(Insatsslag.ANNAN_OPPEN, 10, Vilja.SAMTYCKER, Vilja.SAMTYCKER).vagar())
        .isEmpty();
  }

  @Test
  void what_is_no_question_about_a_child_is_refused_in_words() {
    assertThatThrownBy(() -> prova(Insatsslag.HVB, 18, Vilja.SAMTYCKER, Vilja.SAMTYCKER))
        .isInstanceOf(OgiltigFraga.class)
        .hasMessage("Den som har fyllt 18 samtycker själv.");
    assertThatThrownBy(() -> prova(Insatsslag.HVB, -1, Vilja.SAMTYCKER, Vilja.SAMTYCKER))
        .hasMessage("Barnet är inte fött den dag frågan gäller.");
    assertThatThrownBy(() -> prova(Insatsslag.HVB, 3, Vilja.SAMTYCKER))
        .hasMessage("Ange vad varje vårdnadshavare har svarat, en i taget.");
    assertThatThrownBy(
            () ->
                Samtycke.gallande()
                    .prova(
                        new Samtyckesfraga(
                            LocalDate.of(2025, 6, 30),
                            LocalDate.of(2015, 6, 30),
                            Insatsslag.HVB,
                            Vilja.SAMTYCKER,
                            List.of(Vilja.SAMTYCKER),
                            Optional.empty())))
        .hasMessage("Ingen regel om samtycke är i kraft 2025-06-30.");
  }

  @Test
  void somebody_is_a_child_until_the_day_of_eighteen() {
    assertThat(
            Samtycke.gallande()
                .prova(
                    new Samtyckesfraga(
                        DAG,
                        DAG.minusYears(18).plusDays(1),
                        Insatsslag.HVB,
                        Vilja.SAMTYCKER,
                        List.of(Vilja.SAMTYCKER),
                        Optional.of(true)))
                .spar()
                .getFirst()
                .fakta())
        .contains(Faktum.ur("barnets ålder", 17), Faktum.ur("lämpligt", "ja"));
  }

  private static Samtyckessvar prova(Insatsslag insats, int alder, Vilja barnet, Vilja... svar) {
    return Samtycke.gallande()
        .prova(
            new Samtyckesfraga(
                DAG, DAG.minusYears(alder), insats, barnet, List.of(svar), Optional.empty()));
  }
}

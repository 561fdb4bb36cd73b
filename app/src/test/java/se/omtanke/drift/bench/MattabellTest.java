package se.omtanke.drift.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MattabellTest {

  private static final Omfang OMFANG = new Omfang(1000, 0, 1, 1, 1, 1000);

  @Test
  void a_percentile_is_the_least_duration_that_its_share_does_not_exceed() {
    Tider tider = new Tider(LongStream.rangeClosed(1, 20).map(ms -> ms * 1_000_000).toArray());

    assertThat(tider.medianMs()).isEqualTo(10);
    assertThat(tider.percentil(95)).isEqualTo(19);
    assertThat(tider.percentil(100)).isEqualTo(20);
  }

  @Test
  void of_repeated_measurements_the_median_counts() {
    Upprepning tre = new Upprepning(List.of(ms(30), ms(10), ms(20)));

    assertThat(tre.medianMs()).isEqualTo(20);
    assertThat(tre.percentil(95)).isEqualTo(20);
  }

  private static Tider ms(long varde) {
    return new Tider(new long[] {varde * 1_000_000});
  }

  @Test
  void a_figure_stands_beside_what_it_should_be() {
    String text =
        new Mattabell(
                OMFANG,
                List.of(
                    Varde.av("Fort", 12.34, "ms").mot(Mal.hogst(100)),
                    Varde.av("Kvot", 0.4, "×").mot(Mal.minst(0.5)),
                    Varde.av("Utan mål", 1234, "rader/s")))
            .text();

    assertThat(text.replace('\u00a0', ' '))
        .endsWith(
            """
            | Fort | 12,3 ms | ≤ 100 ms | ja |
            | Kvot | 0,40 × | ≥ 0,50 × | nej |
            | Utan mål | 1 234 rader/s |  |  |
            """);
  }

  @Test
  void scripts_get_the_same_figures_as_json() {
    assertThat(new Mattabell(OMFANG, List.of(Varde.av("Kvot", 0.5, "×"))).json())
        .contains("\"matt\":\"Kvot\"", "\"varde\":0.5", "\"rader\":1000");
  }
}

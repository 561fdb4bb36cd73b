package se.omtanke.rapport.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.mall.Mallasare;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.regler.Belopp;

/** A large report is computed while the reader blinks. */
class BerakningstidTest {

  private static final int POSTER = 60_000;
  private static final int KODSTRANGAR = 2_000;

  private static Rapportmall mall() {
    StringBuilder yaml =
        new StringBuilder(
            """
            id: stor
            version: 1
            namn: Stor
            typ: R03
            avsnitt:
              - tabell: t
                omfattning: {konto: ["3-8"]}
                kolumner:
                  - {manader: m, serie: utfall}
                  - {belopp: b, rubrik: Budget, serie: budget, tid: hela året}
                  - {belopp: u, rubrik: Utfall, serie: utfall, tid: ackumulerat}
                  - {differens: d, rubrik: Avvikelse, formel: u − b}
                  - {belopp: f, rubrik: I fjol, serie: utfall, tid: ackumulerat, ar: -1}
                  - {differens: e, rubrik: Förändring, formel: u − f}
                  - {procent: p, rubrik: "%", del: u, bas: b}
                  - {riktpunkt: r, rubrik: Riktpunkt}
                  - {belopp: k, rubrik: Kostnad, serie: utfall, tid: ackumulerat, urval: kostnader}
                rader:
            """);
    for (int i = 10; i < 69; i++) {
      yaml.append(
          "      - {rad: r%d, namn: Rad, urval: {verksamhet: [\"%d*\"]}}\n".formatted(i, i));
    }
    return Mallasare.las("stor.yaml", yaml + "      - {netto: n, namn: Netto}\n");
  }

  private static List<Ekonomipost> poster() {
    Random slump = new Random(7);
    List<Kodstrang> koder = new ArrayList<>();
    for (int i = 0; i < KODSTRANGAR; i++) {
      koder.add(
          Kodstrang.av(
              String.valueOf(1000 + slump.nextInt(40)),
              String.valueOf(100 + slump.nextInt(589)),
              String.valueOf(3000 + slump.nextInt(10) * 500)));
    }
    List<Ekonomipost> poster = new ArrayList<>();
    for (int i = 0; i < POSTER; i++) {
      poster.add(
          new Ekonomipost(
              i % 3 == 0 ? Serie.BUDGET : Serie.UTFALL,
              new Bokforingsperiod(2024 + i % 2, 1 + slump.nextInt(12)),
              koder.get(slump.nextInt(KODSTRANGAR)),
              Belopp.ore(slump.nextInt(10_000_000))));
    }
    return poster;
  }

  @Test
  void sixty_thousand_posts_in_sixty_rows_and_twenty_columns_take_a_moment() {
    Rapportmall mall = mall();
    Underlag underlag = Underlag.av(poster());
    Bokforingsperiod period = new Bokforingsperiod(2025, 12);
    long bast = Long.MAX_VALUE;
    for (int varv = 0; varv < 30; varv++) {
      long start = System.nanoTime();
      Rapportberakning.berakna(mall, period, Map.of(), underlag);
      bast = Math.min(bast, System.nanoTime() - start);
    }
    System.out.println("Beräkning av " + POSTER + " poster: " + bast / 1_000_000.0 + " ms");
    // Far above what is measured, so that a busy machine does not fail the build.
    assertThat(Duration.ofNanos(bast)).isLessThan(Duration.ofMillis(500));
  }
}

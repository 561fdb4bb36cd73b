package se.omtanke.grund;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.PROVSTAD;
import static se.omtanke.grund.Grund.enMedarbetare;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class NummergivareTest {

  private final Nummergivare nummer;

  NummergivareTest(Testdatabas databas) {
    nummer = new Nummergivare(Grund.pa(databas).transactions());
  }

  @Test
  void each_kommun_series_and_year_counts_from_one() {
    assertThat(nummer.nasta(enMedarbetare(EXEMPELBY), "SN", 2025)).isEqualTo(1);
    assertThat(nummer.nasta(enMedarbetare(EXEMPELBY), "SN", 2025)).isEqualTo(2);
    assertThat(nummer.nasta(enMedarbetare(EXEMPELBY), "SN", 2026)).isEqualTo(1);
    assertThat(nummer.nasta(enMedarbetare(EXEMPELBY), "IFO", 2025)).isEqualTo(1);
    assertThat(nummer.nasta(enMedarbetare(PROVSTAD), "SN", 2025)).isEqualTo(1);
  }

  @Test
  void thirty_two_writers_at_once_each_get_their_own_number_and_none_fails() throws Exception {
    Callable<Long> dra = () -> nummer.nasta(enMedarbetare(EXEMPELBY), "TRANGSEL", 2026);
    try (ExecutorService skrivare = Executors.newFixedThreadPool(32)) {
      List<Long> dragna =
          IntStream.range(0, 320).mapToObj(n -> skrivare.submit(dra)).toList().stream()
              .map(NummergivareTest::svar)
              .sorted()
              .toList();
      assertThat(dragna).isEqualTo(LongStream.rangeClosed(1, 320).boxed().toList());
    }
  }

  private static Long svar(Future<Long> dragning) {
    try {
      return dragning.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}

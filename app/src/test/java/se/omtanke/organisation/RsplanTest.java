package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.enMedarbetare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.Grund;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.regler.Period;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class RsplanTest {

  private static final Kod LEDNING =
      new Kod(Koddel.VERKSAMHET, "500", "Ledning", Period.fran(LocalDate.of(2024, 1, 1)));
  private static final Kod HEMTJANST_2025 =
      new Kod(Koddel.VERKSAMHET, "510", "Hemtjänst", Period.ar(2025));
  private static final Kod HEMVARD_2026 =
      new Kod(Koddel.VERKSAMHET, "510", "Hemvård", Period.ar(2026));

  private final Grund grund;
  private final Rsplan rsplan;

  RsplanTest(Testdatabas databas) {
    grund = Grund.pa(databas);
    rsplan = new Rsplan(grund.ider());
  }

  @Test
  void a_code_is_shared_between_codes_of_rs_for_a_year_and_unmapped_codes_are_listed() {
    List<Rsandel> andelar = List.of(andel("500", "510", "0.62"), andel("500", "513", "0.380"));

    assertThat(faststall(andelar)).isEqualTo(2);
    assertThat(faststall(andelar)).isZero();

    Rsregister register = grund.transactions().read(enMedarbetare(EXEMPELBY), rsplan::register);
    assertThat(register.andelar(Koddel.VERKSAMHET, "500", 2025)).containsExactlyElementsOf(andelar);
    assertThat(register.andelar(Koddel.VERKSAMHET, "500", 2026)).isEmpty();
    Kodregister koder = new Kodregister(List.of(LEDNING, HEMTJANST_2025, HEMVARD_2026));
    assertThat(register.omappade(koder, Koddel.VERKSAMHET, 2025)).containsExactly(HEMTJANST_2025);
    assertThat(register.omappade(koder, Koddel.VERKSAMHET, 2026))
        .containsExactly(LEDNING, HEMVARD_2026);
  }

  @Test
  void shares_that_are_not_the_whole_code_are_refused() {
    assertThatThrownBy(() -> faststall(List.of(andel("500", "510", "0.9"))))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessage("RS-andelarna för 500 2025 är inte tillsammans 1. Rätta andelarna.");
  }

  @Test
  void a_code_that_came_to_mean_something_else_is_shown() {
    Kodregister koder = new Kodregister(List.of(HEMVARD_2026, LEDNING, HEMTJANST_2025));

    assertThat(koder.byten(Koddel.VERKSAMHET))
        .containsExactly(new Kodbyte(HEMTJANST_2025, HEMVARD_2026));
  }

  private static Rsandel andel(String kod, String rsKod, String andel) {
    return new Rsandel(Koddel.VERKSAMHET, kod, 2025, rsKod, new BigDecimal(andel));
  }

  private int faststall(List<Rsandel> andelar) {
    return grund
        .transactions()
        .write(
            enMedarbetare(EXEMPELBY),
            Syfte.av("organisation.faststall", "rs_mappning"),
            tx -> rsplan.faststall(tx, andelar));
  }
}

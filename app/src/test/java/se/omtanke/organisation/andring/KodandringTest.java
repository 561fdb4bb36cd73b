package se.omtanke.organisation.andring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Rsandel;
import se.omtanke.organisation.andring.Kodandring.AvslutadKod;
import se.omtanke.organisation.andring.Kodandring.NyKod;
import se.omtanke.organisation.andring.Kodandring.OmdoptKod;
import se.omtanke.regler.Period;

class KodandringTest {

  private static final LocalDate NYAR = LocalDate.of(2027, 1, 1);
  private static final Kod HEMTJANST =
      new Kod(Koddel.ANSVAR, "7410", "Hemtjänst", Period.fran(LocalDate.of(2024, 1, 1)));
  private static final Kod ANNAN =
      new Kod(Koddel.VERKSAMHET, "7410", "Annat", Period.fran(LocalDate.of(2024, 1, 1)));
  private static final Set<Kod> NU = Set.of(HEMTJANST, ANNAN);

  @Test
  void a_code_means_something_else_next_year_and_the_same_as_before_this_year() {
    Set<Kod> efter = new OmdoptKod(Koddel.ANSVAR, "7410", "Hemvård", NYAR).pa(NU);
    Kodregister koder = new Kodregister(List.copyOf(efter));
    assertThat(koder.slaUpp(Koddel.ANSVAR, "7410", NYAR).map(Kod::benamning)).contains("Hemvård");
    assertThat(koder.slaUpp(Koddel.ANSVAR, "7410", NYAR.minusDays(1)).map(Kod::benamning))
        .contains("Hemtjänst");
    assertThat(efter).contains(ANNAN);
    assertThat(Kodskillnad.mellan(NU, efter))
        .containsExactly(
            new Kodskillnad(
                Koddel.ANSVAR,
                "7410",
                Period.fran(NYAR),
                Optional.of("Hemtjänst"),
                Optional.of("Hemvård")));
  }

  @Test
  void a_code_that_is_in_use_is_not_new_but_may_be_when_it_has_ended() {
    NyKod ny = new NyKod(new Kod(Koddel.ANSVAR, "7410", "Ny", Period.fran(NYAR)));
    assertThatThrownBy(() -> ny.pa(NU))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("betyder redan");
    Set<Kod> avslutad = new AvslutadKod(Koddel.ANSVAR, "7410", NYAR).pa(NU);
    assertThat(ny.pa(avslutad)).hasSize(3);
  }

  @Test
  void a_code_that_means_nothing_is_neither_renamed_nor_ended() {
    assertThatThrownBy(() -> new OmdoptKod(Koddel.KONTO, "7410", "X", NYAR).pa(NU))
        .hasMessageContaining("betyder inget");
    assertThatThrownBy(
            () -> new AvslutadKod(Koddel.ANSVAR, "7410", LocalDate.of(2020, 1, 1)).pa(NU))
        .hasMessageContaining("betyder inget");
  }

  @Test
  void a_year_is_copied_to_codes_that_have_nothing_and_only_to_them() {
    Kodregister koder = new Kodregister(List.copyOf(NU));
    Rsandel ifjol = andel("7410", 2026, "510");
    Rsandel utanKod = andel("9999", 2026, "900");
    Set<Rsandel> efter = new Rsandring.Kopia(2026, 2027).pa(Set.of(ifjol, utanKod), koder);
    assertThat(efter).containsExactlyInAnyOrder(ifjol, utanKod, andel("7410", 2027, "510"));
    Rsandel redan = andel("7410", 2027, "530");
    assertThat(new Rsandring.Kopia(2026, 2027).pa(Set.of(ifjol, redan), koder))
        .containsExactlyInAnyOrder(ifjol, redan);
  }

  private static Rsandel andel(String kod, int ar, String rs) {
    return new Rsandel(Koddel.VERKSAMHET, kod, ar, rs, BigDecimal.ONE);
  }
}

package se.omtanke.organisation.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.organisation.attest.Attestrader.DAG;
import static se.omtanke.organisation.attest.Attestrader.rad;
import static se.omtanke.organisation.attest.Attestrader.tidsbegransad;
import static se.omtanke.organisation.attest.Attestrader.under;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodregister;
import se.omtanke.regler.Period;

class AttestgranskningTest {

  private static final Attestratt ALLT = rad("5*", "chef", 5_000_000, "ers");

  @Test
  void a_whole_register_lacks_nothing() {
    assertThat(brister("5210", ALLT, rad("5210", "norr", 300_000, "ers"))).isEmpty();
  }

  @Test
  void a_code_that_nobody_may_approve_on_is_listed() {
    assertThat(brister("5210,6100", ALLT)).containsExactly("UTAN_ATTESTANT 6100");
  }

  @Test
  void a_row_without_substitute_is_listed() {
    assertThat(brister("5210", ALLT, rad("5210", "norr", 300_000)))
        .containsExactly("UTAN_ERSATTARE 5210");
  }

  @Test
  void a_right_that_ended_is_missed_as_long_as_the_code_lives() {
    Attestratt slut = under(rad("5210", "norr", 300_000, "ers"), Period.ar(2025));

    assertThat(brister("5210", ALLT, slut)).containsExactly("UTGANGEN 5210");
    assertThat(brister("5220", ALLT, slut)).isEmpty();
    assertThat(brister("5210", ALLT, slut, rad2026())).isEmpty();
  }

  @Test
  void someone_named_without_an_account_is_listed() {
    assertThat(brister("5210", ALLT, rad("5210", "slutat", 300_000, "ers")))
        .containsExactly("UTAN_KONTO 5210 slutat");
  }

  @Test
  void a_limit_above_the_superiors_is_listed_but_not_her_own() {
    assertThat(brister("5210", rad("5*", "chef", 100, "ers"), rad("5210", "norr", 101, "ers")))
        .containsExactly("OVER_OVERORDNAD 5210");
    assertThat(brister("5210", rad("5*", "chef", 100, "ers"), rad("5210", "chef", 101, "ers")))
        .isEmpty();
  }

  @Test
  void a_right_for_a_limited_time_gives_warning_before_it_ends() {
    assertThat(brister("5210", ALLT, tidsbegransad("5210", "norr", 1, "2026-06-01", "2026-07-31")))
        .containsExactly("GAR_UT 5210");
    assertThat(brister("5210", ALLT, tidsbegransad("5210", "norr", 1, "2026-06-01", "2026-08-01")))
        .isEmpty();
  }

  private static Attestratt rad2026() {
    return under(rad("5210", "norr", 300_000, "ers"), Period.ar(2026));
  }

  private static List<String> brister(String koder, Attestratt... ratter) {
    Kodregister register =
        new Kodregister(
            Arrays.stream(koder.split(","))
                .map(kod -> new Kod(Koddel.ANSVAR, kod, kod, Period.ALLTID))
                .toList());
    Attestforteckning forteckning = new Attestforteckning(List.of(ratter), List.of());
    Set<String> konton = Set.of("chef", "norr", "ers");
    return new Attestgranskning(forteckning, register, konton, DAG)
        .brister().stream().map(AttestgranskningTest::iOrd).toList();
  }

  private static String iOrd(Attestbrist brist) {
    String om = brist.slag() + " " + brist.ansvar();
    return brist.slag() == Attestbrist.Slag.UTAN_KONTO
        ? om + " " + brist.person().orElseThrow()
        : om;
  }
}

package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.organisation.Enheter.enhet;
import static se.omtanke.organisation.Enheter.namnd;
import static se.omtanke.organisation.Enheter.omrade;
import static se.omtanke.organisation.Enheter.steg;
import static se.omtanke.organisation.Enheter.under;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;

class OrganisationsprovningTest {

  private static final Enhetsversion NAMNDEN = namnd("namnden", "5*");
  private static final Enhetsversion HEMVARD = omrade("hemvard", "namnden", "52*");
  private static final Enhetsversion NORR = enhet("norr", "hemvard", "5210");

  @Test
  void levels_may_be_left_out_and_areas_may_have_parts() {
    assertThat(
            brister(NAMNDEN, HEMVARD, omrade("natt", "hemvard"), enhet("reserv", "namnden"), NORR))
        .isEmpty();
  }

  @Test
  void a_unit_is_one_thing_at_a_time() {
    assertThat(brister(NAMNDEN, HEMVARD, NORR, under(NORR, Period.ar(2025))))
        .containsExactly("fran: Enheten har två rader som gäller samma dag. Avsluta den ena.");
  }

  @Test
  void what_a_unit_lies_under_exists_as_long_as_it_does() {
    assertThat(brister(NAMNDEN, under(HEMVARD, Period.ar(2024)), NORR))
        .containsExactly(
            "overordnad: \"hemvard\" finns inte hela tiden: fr.o.m. 2025-01-01 saknas.");
    assertThat(brister(NAMNDEN, NORR))
        .containsExactly("overordnad: Det finns ingen enhet med id \"hemvard\".");
  }

  @Test
  void an_area_does_not_lie_under_a_unit_nor_a_board_under_anything() {
    assertThat(brister(NAMNDEN, HEMVARD, NORR, omrade("fel", "norr")))
        .containsExactly("niva: Verksamhetsområde kan inte ligga under enhet (\"norr\").");
    assertThat(brister(HEMVARD, NAMNDEN, omrade("hemlos", "")))
        .containsExactly("overordnad: Ange id för enheten närmast över; bara en nämnd saknar den.");
  }

  @Test
  void no_unit_is_its_own_ancestor_on_any_day() {
    Enhetsversion a = omrade("a", "namnden");
    assertThat(
            brister(
                NAMNDEN,
                under(a, Period.ar(2024)),
                under(omrade("a", "b"), Period.ar(2025)),
                omrade("b", "a")))
        .contains(
            "overordnad: Enheten ligger under sig själv från 2025-01-01.",
            "overordnad: \"a\" finns inte hela tiden: fr.o.m. 2026-01-01 saknas.");
  }

  @Test
  void two_units_of_a_level_do_not_name_the_same_code_but_levels_may() {
    assertThat(brister(NAMNDEN, omrade("a", "namnden", "5*"))).isEmpty();
    assertThat(brister(NAMNDEN, HEMVARD, NORR, enhet("syd", "hemvard", "5220", "5210")))
        .containsExactly("ansvar: Ansvar 5210 är redan \"norr\" under samma tid.");
  }

  @Test
  void the_shares_of_a_split_add_up_to_one() {
    List<Enhetsversion> enheter =
        List.of(NAMNDEN, HEMVARD, under(NORR, Period.ar(2024)), enhet("ost", "hemvard"));

    assertThat(Organisationsprovning.av(enheter, List.of(steg("norr", "ost", "2025-01-01", "0.9"))))
        .extracting(Organisationsbrist::klarsprak)
        .containsExactly("Andelarna från \"norr\" 2025-01-01 är tillsammans 0.9, men ska vara 1.");
    assertThat(Organisationsprovning.av(enheter, List.of(steg("norr", "vast", "2025-01-02", "1"))))
        .extracting(Organisationsbrist::klarsprak)
        .containsExactly(
            "\"norr\" finns inte dagen före 2025-01-02.", "\"vast\" finns inte 2025-01-02.");
  }

  private static List<String> brister(Enhetsversion... versioner) {
    return Organisationsprovning.av(List.of(versioner), List.of()).stream()
        .map(brist -> brist.falt() + ": " + brist.klarsprak())
        .toList();
  }
}

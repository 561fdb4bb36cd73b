package se.omtanke.organisation.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.organisation.attest.Attestrader.DAG;
import static se.omtanke.organisation.attest.Attestrader.kostnad;
import static se.omtanke.organisation.attest.Attestrader.med;
import static se.omtanke.organisation.attest.Attestrader.rad;
import static se.omtanke.organisation.attest.Attestrader.tidsbegransad;
import static se.omtanke.organisation.attest.Attestrader.under;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.attest.Attestsvar.Ja;
import se.omtanke.organisation.attest.Attestsvar.Nej;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Period;

/** The rules of attestation, by the list that a real board decided on. */
class AttestforteckningTest {

  private static final List<Attestratt> RADER =
      List.of(
          rad("74*", "forvaltningschef", 5_000_000, "chef-ifo"),
          med(
              rad("741010", "ordforande", 50_000, "ledamot-a", "ledamot-b"),
              "Personliga utlägg presidiet"),
          med(
              rad("742010", "forvaltningschef", 5_000_000, "chef-ifo"),
              "Personliga utlägg kommundirektör"),
          med(rad("743*", "chef-ifo", 500_000, "ec-vuxen"), "Personliga utlägg förvaltningschef"),
          rad("743020", "ec-barn", 300_000, "ec-vuxen"),
          rad("743030", "ec-vuxen", 300_000, "ec-barn"),
          rad("744*", "chef-hemtjanst", 500_000),
          rad("744550", "ec-harnon", 300_000, "ec-obacka"),
          rad("744560", "ec-obacka", 300_000),
          under(rad("744600", "ec-avslutad", 300_000), Period.ar(2025)),
          tidsbegransad("744550", "vikarie", 100_000, "2026-06-29", "2026-08-10"));

  private static final List<Attestperson> PERSONER =
      List.of(
          person("ec-harnon", "chef-hemtjanst"),
          person("chef-hemtjanst", "forvaltningschef"),
          person("chef-ifo", "forvaltningschef"));

  private final Attestforteckning register = new Attestforteckning(RADER, PERSONER);

  @Test
  void the_one_named_for_the_code_approves() {
    assertThat(svar("ec-harnon", kostnad("744550", 300_000))).isEqualTo("ja ATTESTANT 744550");
  }

  @Test
  void above_the_limit_the_one_with_the_branch_approves() {
    assertThat(svar("ec-harnon", kostnad("744550", 300_001)))
        .isEqualTo("nej OVER_BELOPPSGRANSEN, chef-hemtjanst");
    assertThat(svar("chef-hemtjanst", kostnad("744550", 500_001)))
        .isEqualTo("nej OVER_BELOPPSGRANSEN, forvaltningschef");
    assertThat(svar("forvaltningschef", kostnad("744550", 6_000_000)))
        .isEqualTo("nej OVER_BELOPPSGRANSEN, ingen");
  }

  @Test
  void investments_have_a_limit_of_their_own() {
    Attestratt delad =
        new Attestratt(
            Kodgren.av("74*"),
            Kodgren.ALLA,
            "chef",
            List.of(),
            Belopp.ore(500_00),
            Belopp.NOLL,
            Period.ALLTID,
            "",
            Optional.empty());
    Attestforteckning bara = new Attestforteckning(List.of(delad), List.of());

    assertThat(bara.farAttestera("chef", kostnad("7410", 500)).arJa()).isTrue();
    assertThat(
            bara.farAttestera(
                    "chef",
                    new Kostnad(
                        "7410", "510", Belopp.ore(1), Attestslag.INVESTERING, DAG, Set.of()))
                .arJa())
        .isFalse();
  }

  @Test
  void the_one_with_the_branch_may_approve_on_it_too() {
    assertThat(svar("chef-hemtjanst", kostnad("744550", 1))).isEqualTo("ja OVERORDNAD 744*");
    assertThat(svar("chef-hemtjanst", kostnad("744010", 1))).isEqualTo("ja ATTESTANT 744*");
  }

  @Test
  void a_substitute_may_only_where_she_is_named() {
    assertThat(svar("ec-obacka", kostnad("744550", 1))).isEqualTo("ja ERSATTARE 744550");
    assertThat(svar("ec-harnon", kostnad("744560", 1))).isEqualTo("nej INGEN_RATT, ec-obacka");
  }

  @Test
  void nobody_raises_her_own_limit_as_substitute_for_her_superior() {
    assertThat(svar("chef-ifo", kostnad("743010", 600_000)))
        .isEqualTo("nej OVER_BELOPPSGRANSEN, forvaltningschef");
    assertThat(svar("chef-ifo", kostnad("744010", 600_000)))
        .isEqualTo("ja OVERORDNADS_ERSATTARE 74*");
  }

  @Test
  void ones_own_cost_goes_to_the_superior_and_not_to_the_substitute() {
    Kostnad egen = kostnad("744550", 500, "ec-harnon");

    assertThat(svar("ec-harnon", egen)).isEqualTo("nej JAV, chef-hemtjanst");
    assertThat(svar("ec-obacka", egen)).isEqualTo("nej OVERORDNADS_KOSTNAD, chef-hemtjanst");
    assertThat(svar("chef-hemtjanst", egen)).isEqualTo("ja OVERORDNAD 744*");
  }

  @Test
  void a_superiors_cost_is_not_approved_below_her_on_whatever_code() {
    assertThat(svar("ec-harnon", kostnad("744550", 500, "chef-hemtjanst")))
        .isEqualTo("nej OVERORDNADS_KOSTNAD, forvaltningschef");
  }

  @Test
  void the_register_may_name_who_approves_someones_personal_expenses() {
    assertThat(svar("chef-ifo", kostnad("743010", 500, "chef-ifo")))
        .isEqualTo("nej JAV, forvaltningschef");
    assertThat(svar("forvaltningschef", kostnad("744550", 500, "forvaltningschef")))
        .isEqualTo("nej JAV, kommundirektor");
    assertThat(svar("kommundirektor", kostnad("744550", 500, "forvaltningschef")))
        .isEqualTo("ja EGNA_UTLAGG 742010");
  }

  @Test
  void the_chairs_costs_go_to_another_of_the_presidium() {
    Kostnad ordforandens = kostnad("741010", 500, "ordforande");

    assertThat(svar("ordforande", ordforandens)).isEqualTo("nej JAV, ledamot-a");
    assertThat(svar("ledamot-b", ordforandens)).isEqualTo("ja PRESIDIET 741010");
    assertThat(svar("forvaltningschef", ordforandens))
        .isEqualTo("nej OVERORDNADS_KOSTNAD, ledamot-a");
    assertThat(svar("ledamot-a", kostnad("741010", 500, "ordforande", "ledamot-a")))
        .isEqualTo("nej JAV, ledamot-b");
  }

  @Test
  void a_right_for_a_limited_time_stands_beside_the_list_and_ends() {
    assertThat(svar("vikarie", kostnad("744550", 1))).isEqualTo("ja TIDSBEGRANSAD 744550");
    assertThat(svar("ec-harnon", kostnad("744550", 1))).isEqualTo("ja ATTESTANT 744550");
    assertThat(svar("vikarie", pa(LocalDate.of(2026, 8, 10))))
        .isEqualTo("nej GALLER_INTE_DA, ec-harnon");
    assertThat(svar("vikarie", pa(LocalDate.of(2026, 8, 9)))).isEqualTo("ja TIDSBEGRANSAD 744550");
  }

  @Test
  void a_row_for_a_verksamhet_is_closer_than_one_for_all() {
    Attestratt forsorjning =
        new Attestratt(
            Kodgren.av("5640"),
            Kodgren.av("571"),
            "utbetalare",
            List.of(),
            Belopp.ore(1_300_000_00L),
            Belopp.NOLL,
            Period.ALLTID,
            "",
            Optional.empty());
    Attestforteckning bada =
        new Attestforteckning(List.of(rad("5640", "chef", 300_000), forsorjning), List.of());

    assertThat(
            bada.attestanter(
                new Kostnad("5640", "571", Belopp.ore(1), Attestslag.DRIFT, DAG, Set.of())))
        .extracting(Kandidat::person)
        .containsExactly("utbetalare", "chef");
    assertThat(
            bada.attestanter(
                new Kostnad("5640", "559", Belopp.ore(1), Attestslag.DRIFT, DAG, Set.of())))
        .extracting(Kandidat::person)
        .containsExactly("chef");
  }

  private String svar(String person, Kostnad kostnad) {
    return switch (register.farAttestera(person, kostnad)) {
      case Ja(Kandidat kandidat) -> "ja " + kandidat.egenskap() + " " + kandidat.ratt().ansvar();
      case Nej(Attestsvar.Skal skal, Optional<Kandidat> annan) ->
          "nej " + skal + ", " + annan.map(Kandidat::person).orElse("ingen");
    };
  }

  private static Kostnad pa(LocalDate dag) {
    return new Kostnad("744550", "510", Belopp.ore(1), Attestslag.DRIFT, dag, Set.of());
  }

  private static Attestperson person(String nyckel, String overordnad) {
    return new Attestperson(nyckel, nyckel, "", "", Optional.of(overordnad));
  }
}

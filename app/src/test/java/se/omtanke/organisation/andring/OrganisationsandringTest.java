package se.omtanke.organisation.andring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.organisation.Enheter.enhet;
import static se.omtanke.organisation.Enheter.namnd;
import static se.omtanke.organisation.Enheter.omrade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Organisationsbrist;
import se.omtanke.organisation.Successionsslag;
import se.omtanke.organisation.andring.Overgang.Del;
import se.omtanke.regler.Period;

class OrganisationsandringTest {

  private static final LocalDate NYAR = LocalDate.of(2027, 1, 1);
  private static final LocalDate FORE = NYAR.minusDays(1);

  private static final Organisationslage NU =
      Organisationslage.av(
          List.of(
              namnd("namnden", "7*"),
              omrade("omradet", "namnden", "74*"),
              enhet("norr", "omradet", "7410"),
              enhet("soder", "omradet", "7420"),
              enhet("gruppen", "norr")),
          List.of());

  @Test
  void a_new_name_holds_from_its_day_and_the_old_until_then() {
    Organisationslage efter =
        new AndradEnhet("norr", NYAR, Optional.of("Nord"), Optional.empty(), Optional.empty())
            .pa(NU);
    assertThat(namn(efter, FORE)).isEqualTo("norr");
    assertThat(namn(efter, NYAR)).isEqualTo("Nord");
    assertThat(efter.brister()).isEmpty();
  }

  @Test
  void what_has_been_said_of_later_days_stays_where_nothing_is_said_of_it() {
    LocalDate senare = LocalDate.of(2028, 1, 1);
    Organisationslage flyttad =
        new AndradEnhet("norr", senare, Optional.empty(), Optional.empty(), Optional.of("namnden"))
            .pa(NU);
    Organisationslage efter =
        new AndradEnhet("norr", NYAR, Optional.of("Nord"), Optional.empty(), Optional.empty())
            .pa(flyttad);
    assertThat(pa(efter, "norr", senare).namn()).isEqualTo("Nord");
    assertThat(pa(efter, "norr", senare).overordnad()).contains("namnden");
    assertThat(pa(efter, "norr", NYAR).overordnad()).contains("omradet");
  }

  @Test
  void a_unit_that_comes_to_be_a_board_leaves_what_was_above() {
    Organisationslage efter =
        new AndradEnhet(
                "omradet", NYAR, Optional.empty(), Optional.of(Enhetsniva.NAMND), Optional.empty())
            .pa(NU);
    assertThat(pa(efter, "omradet", NYAR).overordnad()).isEmpty();
  }

  @Test
  void a_unit_cannot_come_under_what_lies_under_it() {
    Organisationslage efter =
        new AndradEnhet("norr", NYAR, Optional.empty(), Optional.empty(), Optional.of("gruppen"))
            .pa(NU);
    assertThat(efter.brister())
        .extracting(Organisationsbrist::klarsprak)
        .anyMatch(text -> text.contains("under sig själv"));
  }

  @Test
  void closing_what_others_lie_under_leaves_a_gap_that_is_told() {
    assertThat(new AvslutadEnhet("norr", NYAR).pa(NU).brister())
        .extracting(Organisationsbrist::klarsprak)
        .containsExactly("\"norr\" finns inte hela tiden: fr.o.m. 2027-01-01 saknas.");
  }

  @Test
  void a_code_is_given_for_a_time_and_taken_from_the_one_of_the_same_level_when_asked() {
    Period ar = Period.ar(2027);
    assertThat(new GivetAnsvar("soder", Kodgren.av("7410"), ar, false).pa(NU).brister())
        .extracting(Organisationsbrist::klarsprak)
        .anyMatch(text -> text.contains("7410 är redan"));
    Organisationslage efter = new GivetAnsvar("soder", Kodgren.av("7410"), ar, true).pa(NU);
    assertThat(efter.brister()).isEmpty();
    assertThat(koder(efter, "norr", FORE)).containsExactly("7410");
    assertThat(koder(efter, "norr", NYAR)).isEmpty();
    assertThat(koder(efter, "soder", NYAR)).containsExactly("7410", "7420");
    assertThat(koder(efter, "norr", LocalDate.of(2028, 1, 1))).containsExactly("7410");
    assertThat(koder(efter, "omradet", NYAR)).containsExactly("74*");
  }

  @Test
  void a_merger_closes_the_old_and_gives_codes_and_what_lay_beneath_to_the_new() {
    Organisationslage medNy = new NyEnhet(enhet("en", "omradet").under(Period.fran(NYAR))).pa(NU);
    Organisationslage efter =
        new Overgang(
                Successionsslag.SAMMANSLAGNING,
                NYAR,
                List.of(
                    new Del("norr", "en", BigDecimal.ONE), new Del("soder", "en", BigDecimal.ONE)),
                true,
                Optional.of("en"))
            .pa(medNy);
    assertThat(efter.brister()).isEmpty();
    assertThat(efter.pa("norr", NYAR)).isEmpty();
    assertThat(koder(efter, "en", NYAR)).containsExactly("7410", "7420");
    assertThat(pa(efter, "gruppen", NYAR).overordnad()).contains("en");
    assertThat(efter.foljd()).hasSize(2);
  }

  @Test
  void a_unit_that_keeps_a_share_of_its_own_does_not_cease() {
    Overgang delning =
        new Overgang(
            Successionsslag.DELNING,
            NYAR,
            List.of(
                new Del("norr", "norr", new BigDecimal("0.6")),
                new Del("norr", "soder", new BigDecimal("0.4"))),
            true,
            Optional.empty());
    assertThat(delning.somUpphor()).isEmpty();
    assertThat(delning.pa(NU).brister()).isEmpty();
    assertThatThrownBy(() -> delning.pa(delning.pa(NU)))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("redan sagt");
  }

  @Test
  void shares_that_are_not_a_whole_are_told() {
    Overgang halv =
        new Overgang(
            Successionsslag.FLYTT,
            NYAR,
            List.of(new Del("norr", "soder", new BigDecimal("0.5"))),
            false,
            Optional.empty());
    assertThat(halv.pa(NU).brister())
        .extracting(Organisationsbrist::klarsprak)
        .anyMatch(text -> text.contains("ska vara 1"));
  }

  @Test
  void what_is_not_there_cannot_be_changed() {
    LocalDate fore = LocalDate.of(2000, 1, 1);
    for (Organisationsandring andring :
        List.of(
            new AvslutadEnhet("norr", fore),
            new TagetAnsvar("norr", Kodgren.av("9999"), Period.fran(NYAR)),
            new GivetAnsvar("okand", Kodgren.av("1"), Period.fran(NYAR), false),
            new NyEnhet(enhet("norr", "omradet")))) {
      assertThatThrownBy(() -> andring.pa(NU)).isInstanceOf(OgiltigIndata.class);
    }
  }

  @Test
  void a_key_is_made_of_the_name_and_is_nobody_elses() {
    assertThat(NyEnhet.nyckel("Särskilt boende Å-gården", Set.of()))
        .isEqualTo("sarskilt-boende-a-garden");
    assertThat(NyEnhet.nyckel("Norr", Set.of("norr", "norr-2"))).isEqualTo("norr-3");
    assertThat(NyEnhet.nyckel("!", Set.of())).isEqualTo("enhet");
  }

  private static String namn(Organisationslage lage, LocalDate dag) {
    return pa(lage, "norr", dag).namn();
  }

  private static List<String> koder(Organisationslage lage, String nyckel, LocalDate dag) {
    return pa(lage, nyckel, dag).ansvar().stream().map(Kodgren::toString).toList();
  }

  private static Enhetsversion pa(Organisationslage lage, String nyckel, LocalDate dag) {
    return lage.pa(nyckel, dag).orElseThrow();
  }
}

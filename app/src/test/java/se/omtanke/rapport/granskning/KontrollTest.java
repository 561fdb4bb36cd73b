package se.omtanke.rapport.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Specfel;

/** Each check by itself, on tables of boards that do not exist. */
class KontrollTest {

  @Test
  void numbers_are_read_as_they_are_printed() {
    var fynd =
        Prov.granskad(
            "nyckel: post\nenhet: tkr\nsummor: [{rad: Summa, av: alla}]",
            """
            post;utfall
            A;1 234,5
            B;−234,5
            C;(100,0)
            Summa;900,0\
            """);

    assertThat(fynd).isEmpty();
  }

  @Test
  void groups_may_be_headings_of_their_own() {
    var fynd =
        Prov.granskad(
            """
            nyckel: post
            varden: [budget, utfall]
            enhet: tkr
            grupprubriker: ja
            summor:
              - {rad: Netto, av: [Intäkter, Kostnader], per: grupp}
            """,
            """
            post;budget;utfall
            Skola;;
            Intäkter;100;110
            Kostnader;-300;-310
            Netto;-200;-200
            Vård;;
            Intäkter;10;10
            Kostnader;-30;-40
            Netto;-20;-50\
            """);

    assertThat(fynd).extracting(Tryckta::kort).containsExactly("SUMMA Vård / Netto | utfall = −30");
  }

  @Test
  void a_total_may_be_the_sum_of_the_rows_above_it() {
    var fynd =
        Prov.granskad(
            "nyckel: post\nenhet: kr\nsummor: [{rad: Summa*, av: ovan}]",
            """
            post;utfall
            A;10
            B;20
            Summa ett;30
            C;5
            D;6
            Summa två;99\
            """);

    assertThat(fynd).extracting(Tryckta::kort).containsExactly("SUMMA Summa två | utfall = 11");
  }

  @Test
  void costs_may_be_positive_and_deviation_budget_less_outcome() {
    var fynd =
        Prov.granskad(
            """
            nyckel: område
            enhet: tkr
            formler:
              - {kolumn: Avvikelse, formel: Budget - Prognos}
            """,
            """
            område;Prognos;Budget;Avvikelse
            A;120;100;-20
            B;120;100;20\
            """);

    assertThat(fynd).extracting(Tryckta::kort).containsExactly("TECKEN B | Avvikelse = −20");
  }

  @Test
  void repeated_headings_are_named_by_letter() {
    var fynd =
        Prov.granskad(
            """
            nyckel: verksamhet
            kolumner: {int avv: B, kostn avv: C, resultat: D}
            enhet: tkr
            formler:
              - {kolumn: resultat, formel: int avv + kostn avv}
            """,
            """
            verksamhet;Avvik.;Avvik.;Resultat
            A;5;-3;2
            B;5;-3;8\
            """);

    assertThat(fynd).extracting(Tryckta::kort).containsExactly("DIFFERENS B | resultat = 2");
  }

  @Test
  void a_wrong_part_that_spoils_row_and_column_is_named() {
    var fynd =
        Prov.granskad(
            """
            nyckel: post
            enhet: antal
            summor:
              - {rad: Summa, av: alla}
              - {kolumn: Totalt, av: [Män, Kvinnor]}
            """,
            """
            post;Män;Kvinnor;Totalt
            A;10;12;22
            B;20;52;45
            Summa;30;37;67\
            """);

    assertThat(fynd).extracting(Tryckta::kort).containsExactly("SUMMA B | Kvinnor = 25");
  }

  @Test
  void two_exchanged_digits_are_proposed() {
    var fynd =
        Prov.granskad(
            "nyckel: post\nenhet: antal\nsummor: [{rad: Summa, av: alla}]",
            "post;antal\nA;117\nB;264\nSumma;363");

    assertThat(fynd).singleElement().matches(a -> a.forslag().contains("246"));
  }

  @Test
  void a_part_larger_than_the_whole_is_an_error() {
    var fynd =
        Prov.granskad(
            "nyckel: post\nenhet: antal\nhogst: [{rader: varav*, av: Alla}]",
            "post;antal\nAlla;10\nvarav barn;11\nvarav vuxna;4");

    assertThat(fynd)
        .extracting(Tryckta::kort)
        .containsExactly("DEL_STORRE_AN_HEL varav barn | antal = 10");
  }

  @Test
  void months_without_a_year_that_come_twice_are_a_warning() {
    var fynd = Prov.granskad("nyckel: serie\nenhet: antal", "serie;Apr;Maj;Apr\nBrukare;1;2;3");

    assertThat(fynd)
        .singleElement()
        .matches(a -> a.allvar() == Allvar.VARNING && a.slag().name().equals("ETIKETT"));
  }

  @Test
  void compared_columns_of_unequal_length_are_an_error() {
    var fynd =
        Prov.granskad(
            """
            nyckel: post
            enhet: kr
            kolumner: {2020: {period: 2020}, 2021: {period: 2021-01..2021-04}}
            jamforelser: [{nu: 2021, da: 2020, skillnad: skillnad}]
            """,
            "post;2020;2021;skillnad\nA;12;4;-8");

    assertThat(fynd).extracting(Tryckta::kort).containsExactly("PERIOD A | skillnad = ");
  }

  @Test
  void a_word_of_direction_must_agree_with_the_figure() {
    var fynd =
        Prov.granskad(
            """
            nyckel: post
            enhet: tkr
            text:
              - citat: ett överskott på 1,2 mnkr
                tal: 1,2
                enhet: mnkr
                ord: överskott
                avser: Netto!avvikelse
            """,
            "post;avvikelse\nNetto;-1234");

    assertThat(fynd).singleElement().matches(a -> a.slag().name().equals("TECKEN"));
  }

  @Test
  void a_bridge_with_an_explaining_row_holds() {
    var spec =
        """
        nyckel: post
        enhet: mnkr
        bryggor: [{total: Resultat, delar: [Hemtjänst, Boende], forklaring: Övrigt}]
        """;

    assertThat(
            Prov.granskad(spec, "post;avv\nResultat;-5,0\nHemtjänst;-4,0\nBoende;-2,0\nÖvrigt;1,0"))
        .isEmpty();
  }

  @Test
  void an_unknown_key_is_refused_with_its_line() {
    assertThatThrownBy(() -> Prov.granskad("nyckel: post\nsumor: [x]", "post;a\nA;1"))
        .isInstanceOfSatisfying(
            Specfel.class,
            e -> {
              assertThat(e.rad()).isEqualTo(2);
              assertThat(e.nyckel()).isEqualTo("sumor");
            });
  }

  @Test
  void headings_below_a_title_are_told_by_the_row_that_they_stand_on() {
    assertThatThrownBy(
            () -> Prov.granskad("nyckel: post", "Uppföljning mars 2024;\nTkr;\nPost;utfall\nA;1"))
        .isInstanceOf(Specfel.class)
        .hasMessageContaining("rubrikrad: 3");
  }

  @Test
  void a_row_that_does_not_exist_is_refused_with_the_line_of_its_rule() {
    assertThatThrownBy(
            () ->
                Prov.granskad("nyckel: post\nsummor:\n  - {rad: Totalt, av: alla}", "post;a\nA;1"))
        .isInstanceOfSatisfying(Specfel.class, e -> assertThat(e.rad()).isEqualTo(3))
        .hasMessageContaining("Totalt");
  }

  @Test
  void a_pattern_that_fits_several_totals_is_refused() {
    assertThatThrownBy(
            () ->
                Prov.granskad(
                    "nyckel: post\nsummor: [{rad: Summa*, av: [A, B]}]",
                    "post;a\nA;1\nSumma ett;1\nB;2\nSumma två;2"))
        .isInstanceOf(Specfel.class)
        .hasMessageContaining("per:");
  }

  @Test
  void what_is_no_number_is_named_and_left_out() {
    var fynd =
        Prov.granskad(
            "nyckel: post\nvarden: antal\nsummor: [{rad: Summa, av: alla}]",
            "post;antal\nA;1\nB;okänt\nC;XX\nSumma;1");

    assertThat(fynd).extracting(Tryckta::kort).contains("TALFORMAT B | antal = ");
    assertThat(fynd).extracting(Tryckta::kort).contains("PLATSHALLARE C | antal = ");
  }

  @Test
  void income_may_be_negative_and_the_result_the_sum_of_both_deviations() {
    var fynd =
        Prov.granskad(
            """
            rubrikrad: 2
            nyckel: [kod, verksamhet]
            kolumner: {ib: C, ir: D, ia: E, kb: F, kr: G, ka: H, resultat: I}
            varden: ib..resultat
            enhet: tkr
            formler:
              - {kolumn: ia, formel: ib - ir}
              - {kolumn: ka, formel: kb - kr}
              - {kolumn: resultat, formel: ia + ka}
            summor:
              - {rad: Totalt*, av: ovan}
            """,
            """
            ;;Intäkter;;;Kostnader;;;
            kod;verksamhet;Budget;Redov.;Avvik.;Budget;Redov.;Avvik.;Resultat
            10;Hem;-100;-120;20;500;510;-10;10
            11;Boende;-50;-40;-10;300;280;20;10
            ;Totalt ett;-150;-160;10;800;790;10;20
            20;Skola;0;0;0;90;95;5;-5
            ;Totalt två;0;0;0;90;95;-5;-5\
            """);

    assertThat(fynd).extracting(Tryckta::kort).containsExactly("TECKEN 20 / Skola | ka = −5");
  }
}

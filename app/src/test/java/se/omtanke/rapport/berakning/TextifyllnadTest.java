package se.omtanke.rapport.berakning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.mall.Mallasare;
import se.omtanke.regler.Belopp;

/** A text never says anything else than its figures. */
class TextifyllnadTest {

  private static final String MALL =
      """
      id: prov
      version: 1
      namn: Prov
      typ: R02
      enhet: tkr
      tecken: TECKEN
      avsnitt:
        - tabell: t
          rader:
            - {rubrik: rub, namn: Rubrik}
            - {rad: a, namn: A, urval: allt}
          kolumner:
            - {belopp: u, rubrik: Utfall, serie: utfall, tid: ackumulerat}
            - {belopp: b, rubrik: Budget, serie: budget, tid: ackumulerat}
            - {belopp: p, rubrik: Prognos, serie: prognos, tid: hela året}
            - {differens: d, rubrik: Avvikelse, formel: FORMEL}
            - {procent: andel, rubrik: "%", del: u, bas: b}
        - text: e
      """;

  private static Rapport rapport(String tecken, String formel, String text) {
    Kodstrang koder = Kodstrang.av("1", "510", "5010");
    Bokforingsperiod period = new Bokforingsperiod(2025, 1);
    List<Ekonomipost> poster =
        List.of(
            new Ekonomipost(Serie.UTFALL, period, koder, Belopp.ore(120_000_000)),
            new Ekonomipost(Serie.BUDGET, period, koder, Belopp.ore(100_000_000)));
    return Rapportberakning.berakna(
        Mallasare.las("prov.yaml", MALL.replace("TECKEN", tecken).replace("FORMEL", formel)),
        period,
        Map.of(),
        new Underlag(
            poster, List.of(), Map.of(), new Skrivet(Map.of("e", text), Map.of(), Map.of())));
  }

  private static String ifylld(String tecken, String formel, String text) {
    return rapport(tecken, formel, text).avsnitt().stream()
        .filter(Textresultat.class::isInstance)
        .map(avsnitt -> String.join("|", ((Textresultat) avsnitt).stycken()))
        .findFirst()
        .orElse("")
        .replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "intäkt +, kostnad − | u − b",
        "intäkt −, kostnad + | b − u",
        "intäkt −, kostnad + | u − b",
        "resultat | u − b",
      })
  void a_cost_over_budget_is_a_deficit_under_every_sign_rule(String tecken, String formel) {
    assertThat(ifylld(tecken, formel, "Ett {{överskott/underskott:t.a.d}} om {{|tkr|:t.a.d}}."))
        .isEqualTo("Ett underskott om 200 tkr.");
  }

  @Test
  void a_figure_carries_its_sign_and_unit() {
    assertThat(
            ifylld(
                "intäkt +, kostnad −",
                "u − b",
                "{{mnkr1:t.a.d}}, {{+tkr:t.a.d}}, {{visat:t.a.u}}, {{procent1:t.a.andel}}"))
        .isEqualTo("−0,2 mnkr, −200 tkr, −1 200 tkr, 120,0 procent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{tkr:t.x.d}} | raden x finns inte",
        "{{tkr:t.a.x}} | kolumnen x finns inte",
        "{{tkr:x.a.d}} | tabellen x finns inte",
        "{{tkr:t.a.p}} | siffran finns inte än (A, Prognos)",
        "{{tkr:t.rub.d}} | raden är en rubrik",
        "{{tkr:t.a.andel}} | rutan är en andel",
        "{{~tkr~:t.a.d}} | talet står utan tecken",
        "{{dollar:t.a.d}} | formen dollar finns inte",
        "{{högt/lågt:t.a.d}} | formen högt/lågt finns inte",
      })
  void a_reference_to_nothing_is_an_error_with_its_place(String text, String felet) {
    Map<String, Tabell> tabeller =
        rapport("intäkt +, kostnad −", "u − b", "Ingen siffra.").tabeller().stream()
            .collect(toMap(Tabell::id, identity()));
    assertThatThrownBy(() -> Textifyllnad.fyll("e", "", text.replace('~', '|'), tabeller))
        .isInstanceOf(Textfel.class)
        .hasMessageContaining("Avsnittet e")
        .hasMessageContaining(felet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saldot är {{tkr:t.x.d}}, kostnaden {{tkr:t.a.u}}. | Saldot är [siffra saknas: x,"
            + " Avvikelse], kostnaden −1 200 tkr.",
        "Prognosen är {{tkr:t.a.p}}. | Prognosen är [siffra saknas: A, Prognos].",
        "Saldot är {{dollar:t.a.d}}. | Saldot är [siffra saknas].",
      })
  void a_reader_is_told_in_words_which_figure_of_a_text_is_missing(String text, String visas) {
    assertThat(ifylld("intäkt +, kostnad −", "u − b", text)).isEqualTo(visas);
  }

  @Test
  void typed_figures_are_found_and_dates_and_statutes_are_not() {
    Rapport rapport =
        rapport(
            "intäkt +, kostnad −",
            "u − b",
            "Underskottet är 0,2 mnkr och 1 200 tkr; 37 platser. Beslut 2025-02-11 enligt 4 kap. 1"
                + " §, från 1 mars 2025. {{tkr:t.a.d}}");
    assertThat(SkrivnaSiffror.i(rapport))
        .extracting(SkrivnaSiffror.SkrivenSiffra::siffra)
        .containsExactly("0,2", "1 200", "37");
    assertThat(SkrivnaSiffror.i(rapport).getFirst().motsvarar()).contains("t.a.d");
    assertThat(SkrivnaSiffror.i(rapport).getLast().motsvarar()).isEmpty();
  }
}

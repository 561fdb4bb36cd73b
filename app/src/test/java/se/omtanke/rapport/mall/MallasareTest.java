package se.omtanke.rapport.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.organisation.Koddel;
import se.omtanke.rapport.Provposter;

/** A template with a fault is refused with its place, in words that its writer understands. */
class MallasareTest {

  private static final String HEL = Provposter.innehall("manadssammanstallning.yaml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decimaler: 0 | decimaler: många | rad 7 (decimaler): här ska stå ett heltal",
        "decimaler: 0 | decimal: 0 | nyckeln decimal finns inte här",
        "serie: budget | serie: anslag | värdet anslag finns inte; välj något av utfall, budget",
        "tid: ackumulerat | tid: i fjol | tiden i fjol finns inte",
        "bas: arsbudget | bas: arsbudgett | kolumnen arsbudgett finns inte före denna",
        "med: [ifo] | med: [iof] | urvalet iof finns inte",
        "rader: [netto] | rader: [nettto] | raden nettto finns inte",
        "manader.netto.summa}}. | manader.nettot.summa}}. | raden nettot finns inte",
        "'{konto: [\"3-8\"]}' | '{konto: [\"8-3\"]}' | intervallet ska gå från en lägre",
        "'{konto: [\"50*\"]}' | '&a {konto: [\"50*\"]}' | ankare (&) och alias (*) används inte",
        "typ: R04 | 'typ: R04\nid: igen' | ",
        "rad: bidrag | rad: skattemedel | raden skattemedel finns redan",
        "'av: [bidrag,' | 'av: [bidraget,' | räknar raden bidraget som inte finns",
      })
  void a_faulty_template_is_refused_with_its_place(String fore, String efter, String felet) {
    assertThat(HEL).contains(fore);
    assertThatThrownBy(
            () ->
                Mallasare.las(
                    "m.yaml",
                    HEL.replaceFirst(Pattern.quote(fore), Matcher.quoteReplacement(efter))))
        .isInstanceOf(Mallfel.class)
        .hasMessageStartingWith("m.yaml, rad ")
        .hasMessageContaining(felet == null ? "" : felet);
  }

  @Test
  void two_points_of_a_template_never_share_an_id_even_in_different_sections() {
    String avsnitt =
        """
          - status: %s
            punkter: [{id: trygghet, text: Trygghet}]
            varden: [{kod: ja, text: Ja}]
        """;
    String mall = "id: m\nversion: 1\nnamn: M\ntyp: R06\navsnitt:\n";
    assertThatThrownBy(
            () ->
                Mallasare.las(
                    "m.yaml", mall + avsnitt.formatted("mal") + avsnitt.formatted("uppdrag")))
        .isInstanceOf(Mallfel.class)
        .hasMessageContaining("punkten trygghet finns redan i mallen");
  }

  @Test
  void a_selection_is_said_with_the_names_of_its_codes() {
    Urvalsord ord =
        new Urvalsord(
            Map.of(
                Koddel.ANSVAR,
                Map.of(
                    "5090", "Nämndens reserv", "5210", "Hemvård Norr", "5220", "Hemvård Söder")));
    assertThat(ord.koder(Koddel.ANSVAR, List.of(new Kodmonster.Borjan("52"))))
        .isEqualTo("ansvar som börjar på 52 (Hemvård Norr, Hemvård Söder)");
    assertThat(
            new Urval.Och(
                    List.of(
                        new Urval.Del(
                            Koddel.ANSVAR,
                            List.of(new Kodmonster.Exakt("5090"), new Kodmonster.Borjan("6"))),
                        Kontourval.KOSTNAD))
                .beskrivning(ord))
        .isEqualTo(
            "(ansvar 5090 Nämndens reserv eller ansvar som börjar på 6) och konto som börjar på"
                + " 4–8");
  }

  @Test
  void a_code_keeps_its_leading_zero() {
    Rapportmall mall = Mallasare.las("m.yaml", HEL.replace("[\"511\"]", "[0511]"));
    var tabell = (Avsnitt.Tabellavsnitt) mall.avsnitt().getFirst();
    assertThat(tabell.rader())
        .filteredOn(Radmall.Urvalsrad.class::isInstance)
        .map(rad -> ((Radmall.Urvalsrad) rad).urval())
        .anyMatch(urval -> urval.omfattar(Kodstrang.av("1", "0511", "4000")));
  }
}

package se.omtanke.rapport.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omtanke.ekonomi.Kodstrang;
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
  void a_code_keeps_its_leading_zero() {
    Rapportmall mall = Mallasare.las("m.yaml", HEL.replace("[\"511\"]", "[0511]"));
    var tabell = (Avsnitt.Tabellavsnitt) mall.avsnitt().getFirst();
    assertThat(tabell.rader())
        .filteredOn(Radmall.Urvalsrad.class::isInstance)
        .map(rad -> ((Radmall.Urvalsrad) rad).urval())
        .anyMatch(urval -> urval.omfattar(Kodstrang.av("1", "0511", "4000")));
  }
}

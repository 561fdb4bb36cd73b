package se.omtanke.rapport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.rapport.Provposter;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Underlag;

/** What an edition is frozen as. */
class RapportinnehallTest {

  private static String json() {
    Rapport rapport =
        Rapportberakning.berakna(
            Provposter.mall("manadssammanstallning.yaml"),
            Provposter.APRIL_2021,
            Map.of("namnd", "Socialnämnden"),
            Underlag.av(Provposter.manader()));
    return Rapportinnehall.json(rapport);
  }

  @Test
  void the_content_holds_exact_amounts_shown_texts_and_what_is_blank() {
    assertThat(json())
        .startsWith("{\"avsnitt\":[{\"id\":\"manader\"")
        .contains("{\"kr\":\"-26351000.01\",\"text\":\"\u221226\u00a0351\"}")
        .contains("{\"saknas\":\"tomt\",\"text\":\"\"}")
        .contains("\"mall\":{\"id\":\"manadssammanstallning\",\"version\":1}");
  }

  @Test
  void the_same_report_has_the_same_hash() {
    assertThat(Rapportinnehall.hash(json())).isEqualTo(Rapportinnehall.hash(json())).hasSize(64);
  }

  @Test
  void keys_come_in_order_and_control_signs_are_escaped() {
    assertThat(Jsontext.skriv(Map.of("b", 1, "a", "\u0001\n\"å", "c", true)))
        .isEqualTo("{\"a\":\"\\u0001\\n\\\"å\",\"b\":1,\"c\":true}");
  }
}

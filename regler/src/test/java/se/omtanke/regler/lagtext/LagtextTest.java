package se.omtanke.regler.lagtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;
import se.omtanke.regler.lagrum.Paragraf;

class LagtextTest {

  private static final LocalDate HALVARET = LocalDate.of(2026, 7, 1);

  private final Lagtext lag = Lagtext.las(Exempeltext.las("exempellag.md"));

  @Test
  void every_paragraph_is_found_in_its_chapter_and_nothing_else_is() {
    assertThat(lag.sfs()).isEqualTo("2099:1");
    assertThat(lag.lydelser().keySet())
        .extracting(Paragraf::toString)
        .containsExactlyInAnyOrder(
            "SFS 2099:1 1 kap. 1 §",
            "SFS 2099:1 1 kap. 2 §",
            "SFS 2099:1 1 kap. 2 a §",
            "SFS 2099:1 1 kap. 4 §",
            "SFS 2099:1 2 kap. 1 §");
  }

  @Test
  void headings_notes_and_line_breaks_are_no_part_of_the_text() {
    assertThat(text("1", "1"))
        .isEqualTo("Den här lagen är ett exempel som bara används för att pröva läsningen.");
    assertThat(text("1", "2"))
        .isEqualTo(
            "Med exempel avses - ett påhitt, eller - en mening enligt 1 § som ingen har beslutat.");
    assertThat(text("1", "4")).isEqualTo("Har upphävts genom lag (2099:3).");
  }

  @Test
  void a_number_inside_a_sentence_begins_no_paragraph_and_no_chapter() {
    assertThat(text("2", "1"))
        .isEqualTo(
            "Den som avses i 1 kap. 2 § ska inte läsas som en ny paragraf, och 1 kap. 1 § är inget"
                + " nytt kapitel.");
  }

  @Test
  void two_wordings_follow_on_each_other() {
    assertThat(lag.lydelser(Paragraf.av("2099:1", "1", "2 a")))
        .containsExactly(
            new Lydelse(Period.framTill(HALVARET), "Äldre lydelse."),
            new Lydelse(Period.fran(HALVARET), "Nyare lydelse."));
  }

  @Test
  void letters_written_in_two_ways_and_other_line_ends_give_the_same_hash() {
    String isar = Exempeltext.las("exempellag.md").replace("ä", "a\u0308").replace("\n", "\r\n");

    assertThat(Lagtext.las(isar).lydelser()).isEqualTo(lag.lydelser());
  }

  @Test
  void the_hash_is_sha_256_of_the_text() {
    assertThat(new Lydelse(Period.ALLTID, "abc").hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void a_file_that_is_no_act_is_refused() {
    assertThatThrownBy(() -> Lagtext.las("## Författningstext\n\n1 § Utan nummer."))
        .isInstanceOf(OlasligLagtext.class);
    assertThatThrownBy(() -> Lagtext.las("**SFS-nummer:** 2099:1"))
        .isInstanceOf(OlasligLagtext.class)
        .hasMessage("Filen saknar SFS-nummer eller rubriken Författningstext.");
  }

  private String text(String kapitel, String paragraf) {
    List<Lydelse> lydelser = lag.lydelser(Paragraf.av("2099:1", kapitel, paragraf));
    assertThat(lydelser).hasSize(1);
    return lydelser.getFirst().text();
  }
}

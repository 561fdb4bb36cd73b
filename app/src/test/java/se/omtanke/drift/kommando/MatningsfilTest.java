package se.omtanke.drift.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatningsfilTest {

  @Test
  void the_table_is_made_anew_and_what_people_wrote_around_it_stays() {
    String fil = Matningsfil.med("före\n<!-- tabell -->\ngammal\n<!-- slut -->\nefter\n", "ny\n");

    assertThat(fil).isEqualTo("före\n<!-- tabell -->\nny\n<!-- slut -->\nefter\n");
  }

  @Test
  void a_new_file_holds_the_table_alone() {
    assertThat(Matningsfil.med("", "ny\n")).isEqualTo("<!-- tabell -->\nny\n<!-- slut -->\n");
  }
}

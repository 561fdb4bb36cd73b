package se.omtanke.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.person.exempel.Provnummer;

/** Numbers: published test numbers only. */
class IdentitetTest {

  private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);

  @Test
  void a_number_is_read_however_it_is_written() {
    for (String skrivet :
        List.of(
            "199001012385",
            "19900101-2385",
            "900101-2385",
            "9001012385",
            " 19900101 2385 ",
            "900101–2385")) {
      assertThat(Identitet.tolka(skrivet, IDAG))
          .as(skrivet)
          .isEqualTo(new Identitet.Personnummer("199001012385"));
    }
  }

  @Test
  void a_century_left_out_is_the_latest_that_has_been_and_plus_is_one_earlier() {
    assertThat(Identitet.tolka("121212-1212", IDAG).fodd()).contains(LocalDate.of(2012, 12, 12));
    assertThat(Identitet.tolka("121212+1212", IDAG).fodd()).contains(LocalDate.of(1912, 12, 12));
    assertThat(Identitet.tolka("900101-2385", IDAG).fodd()).contains(LocalDate.of(1990, 1, 1));
  }

  @Test
  void a_coordination_number_has_sixty_added_to_its_day() {
    Identitet nummer = Provnummer.samordningsnummer(LocalDate.of(1988, 7, 9), Kon.MAN);

    assertThat(nummer.fullt()).startsWith("19880769-239");
    assertThat(nummer.fodd()).contains(LocalDate.of(1988, 7, 9));
    assertThat(Identitet.tolka(nummer.fullt(), IDAG)).isEqualTo(nummer);
  }

  @Test
  void a_wrong_number_is_refused_in_words_that_say_why() {
    assertThat(fel("19900101-2384")).contains("sista siffra stämmer inte");
    assertThat(fel("19900231-2385")).contains("Datumet i numret finns inte");
    assertThat(fel("131052-308T")).contains("utländskt nummer");
    assertThat(fel("01010750160")).contains("utländskt nummer");
    assertThat(fel("1234")).contains("tio eller tolv siffror");
    assertThat(fel("<b>900101-2385</b>")).contains("tio eller tolv siffror");
  }

  @Property(tries = 500)
  void any_one_digit_changed_is_noticed(
      @ForAll @IntRange(min = 0, max = 36_000) int dagar,
      @ForAll @IntRange(min = 2, max = 11) int plats,
      @ForAll @IntRange(min = 1, max = 9) int mer) {
    String ratt =
        Provnummer.personnummer(LocalDate.of(1926, 1, 1).plusDays(dagar), Kon.MAN)
            .nummer()
            .orElseThrow();
    char annan = (char) ('0' + (ratt.charAt(plats) - '0' + mer) % 10);
    String fel = ratt.substring(0, plats) + annan + ratt.substring(plats + 1);

    assertThatThrownBy(() -> Identitet.tolka(fel, IDAG)).isInstanceOf(OgiltigIndata.class);
    assertThat(Identitet.tolka(ratt, IDAG).nummer()).contains(ratt);
  }

  private static String fel(String text) {
    try {
      Identitet.tolka(text, IDAG);
      return "";
    } catch (OgiltigIndata e) {
      return e.klarsprak();
    }
  }
}

package se.omtanke.komponenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.omtanke.komponenter.delar.Bladdring;
import se.omtanke.komponenter.delar.Listadress;
import se.omtanke.komponenter.tabell.Sortering;

/** Filters, order and page stand in the address. */
class ListadressTest {

  @Test
  void an_address_is_read_and_written_back_the_same() {
    String adress = "/utfall?enhet=%C3%84ldreomsorg%20norr&enhet=s%26s&period=2026-10";
    assertThat(Listadress.av(adress).adress()).isEqualTo(adress);
    assertThat(Listadress.av(adress).varde("enhet")).isEqualTo("Äldreomsorg norr");
  }

  @Test
  void one_value_of_several_can_be_taken_away() {
    Listadress lista = Listadress.av("/utfall?enhet=a&enhet=b");
    assertThat(lista.utan("enhet", "a").adress()).isEqualTo("/utfall?enhet=b");
    assertThat(lista.utan("enhet", "a").utan("enhet", "b").adress()).isEqualTo("/utfall");
  }

  @Test
  void sorting_twice_turns_the_order_and_begins_from_the_first_page() {
    Listadress lista = Listadress.av("/utfall?sida=3");
    Sortering en = Sortering.av(lista, "budget");
    assertThat(en.href()).isEqualTo("/utfall?sortera=budget");
    Sortering tva = Sortering.av(Listadress.av(en.href()), "budget");
    assertThat(tva.nu()).isEqualTo(Sortering.Riktning.STIGANDE);
    assertThat(tva.href()).isEqualTo("/utfall?sortera=-budget");
  }

  @Test
  void paging_shows_first_last_and_neighbours() {
    Bladdring bladdring = new Bladdring(Listadress.av("/utfall"), 6, 200, 4_321);
    assertThat(bladdring.nummer()).containsExactly(1, 0, 4, 5, 6, 7, 8, 0, 22);
    assertThat(bladdring.forsta()).isEqualTo(1_001);
    assertThat(new Bladdring(Listadress.av("/utfall"), 1, 200, 0).forsta()).isZero();
    assertThat(bladdring.adress(7)).isEqualTo("/utfall?sida=7");
  }
}

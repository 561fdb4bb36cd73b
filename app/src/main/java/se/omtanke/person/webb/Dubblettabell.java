package se.omtanke.person.webb;

import java.util.List;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.person.Dubblett;

/** Those who may be the person about to be registered. */
final class Dubblettabell {

  private Dubblettabell() {}

  static Tabell av(Sida sida, List<Dubblett> lika) {
    return Tabell.lista(
        "lika",
        sida.text("person.ny.lika"),
        List.of(
            Kolumn.text(sida.text("person.falt.namn")),
            Kolumn.text(sida.text("person.nummer")),
            Kolumn.text(sida.text("person.ny.varfor"))),
        lika.stream().map(en -> rad(sida, en)).toList());
  }

  private static Tabellrad rad(Sida sida, Dubblett en) {
    return Tabellrad.av(
        Cell.lank(Personsidor.namn(sida, en.person()), Personsidor.adress(en.person().id())),
        Cell.text(en.person().maskeratNummer()),
        Cell.text(Personsidor.ord(sida, "dubblett", en.grund())));
  }
}

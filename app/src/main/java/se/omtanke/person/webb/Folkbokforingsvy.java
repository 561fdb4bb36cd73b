package se.omtanke.person.webb;

import java.util.List;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.person.Folkbokforingsforslag;
import se.omtanke.person.Folkbokforingsforslag.Del;
import se.omtanke.person.Folkbokforingsforslag.Personandring;
import se.omtanke.person.Folkbokforingsforslag.Skillnad;
import se.omtanke.person.Skyddat;
import se.omtanke.person.Skyddsniva;

/**
 * What the page says of a file; values of protected persons are not shown.
 *
 * @param okanda how many rows were about unknown persons, in words
 * @param tabell what would change
 * @param bekraftad whether it has been taken in
 */
public record Folkbokforingsvy(String okanda, Tabell tabell, boolean bekraftad) {

  static Folkbokforingsvy av(Sida sida, Folkbokforingsforslag forslag) {
    List<Tabellrad> rader =
        forslag.andringar().stream()
            .flatMap(andring -> andring.delar().stream().map(del -> rad(sida, andring, del)))
            .toList();
    Tabell tabell =
        Tabell.lista(
            "andringar",
            sida.text("person.fil.tabell", forslag.filnamn()),
            List.of(
                Kolumn.text(sida.text("person.fil.vad")),
                Kolumn.text(sida.text("person.fil.fore")),
                Kolumn.text(sida.text("person.fil.efter")),
                Kolumn.text(sida.text("person.galler"))),
            rader);
    return new Folkbokforingsvy(
        sida.text("person.fil.okanda", forslag.okanda()), tabell, forslag.bekraftad());
  }

  private static Tabellrad rad(Sida sida, Personandring andring, Skillnad del) {
    return Tabellrad.av(
        Cell.lank(Personsidor.ord(sida, "fildel", del.del()), Personsidor.adress(andring.person())),
        Cell.text(varde(sida, del, del.fore())),
        Cell.text(varde(sida, del, del.efter())),
        Cell.text(andring.fran().toString()));
  }

  private static String varde(Sida sida, Skillnad del, Skyddat<String> varde) {
    return varde
        .synligt()
        .map(
            text ->
                del.del() == Del.SKYDD
                    ? Personsidor.ord(sida, "skydd", Skyddsniva.valueOf(text))
                    : text)
        .orElseGet(() -> sida.text("person.fil.dolt"));
  }
}

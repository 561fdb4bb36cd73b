package se.omtanke.rapport.format;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.omtanke.rapport.berakning.Cell;
import se.omtanke.rapport.berakning.Cellvarde.Andelsvarde;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Cellvarde.EjTillampligt;
import se.omtanke.rapport.berakning.Cellvarde.Textvarde;
import se.omtanke.rapport.berakning.Cellvarde.Tomt;
import se.omtanke.rapport.berakning.Cellvarde.Undertryckt;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Tabell.Kolumn;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;

/** A table as JSON: every visible cell with its exact value and its shown text. */
final class Tabellinnehall {

  private Tabellinnehall() {}

  static Map<String, Object> av(Tabell tabell) {
    Map<String, Object> innehall = new TreeMap<>();
    innehall.put("tecken", tabell.tecken().skrivs());
    innehall.put("kolumner", tabell.synliga().stream().map(Tabellinnehall::kolumn).toList());
    innehall.put("rader", tabell.rader().stream().map(rad -> rad(tabell, rad)).toList());
    innehall.put("noter", tabell.noter());
    return innehall;
  }

  private static Map<String, Object> kolumn(Kolumn kolumn) {
    Map<String, Object> innehall = new TreeMap<>();
    innehall.put("id", kolumn.id());
    innehall.put("rubrik", kolumn.rubrik());
    innehall.put("grupp", kolumn.grupp());
    innehall.put("enhet", kolumn.form().enhet().skrivs());
    innehall.put("decimaler", kolumn.form().decimaler());
    innehall.put("definition", kolumn.definition());
    return innehall;
  }

  private static Map<String, Object> rad(Tabell tabell, Tabellrad rad) {
    Map<String, Object> innehall = new TreeMap<>();
    innehall.put("id", rad.id());
    innehall.put("kod", rad.kod());
    innehall.put("namn", rad.namn());
    innehall.put("slag", rad.slag().name().toLowerCase(Locale.ROOT));
    innehall.put("definition", rad.definition());
    innehall.put("periodiserad", rad.periodiserad());
    innehall.put(
        "celler",
        IntStream.range(0, rad.celler().size())
            .filter(plats -> !tabell.kolumner().get(plats).dold())
            .mapToObj(plats -> cell(rad.celler().get(plats)))
            .toList());
    return innehall;
  }

  private static Map<String, Object> cell(Cell cell) {
    return switch (cell.varde()) {
      case Beloppsvarde belopp ->
          Map.of("kr", belopp.belopp().kronor().toPlainString(), "text", cell.text());
      case Andelsvarde andel ->
          Map.of(
              "del", andel.del().toPlainString(),
              "bas", andel.bas().toPlainString(),
              "text", cell.text());
      case Textvarde skrivet -> Map.of("skrivet", skrivet.text(), "text", skrivet.text());
      case Tomt _ -> Map.of("saknas", "tomt", "text", cell.text());
      case EjTillampligt _ -> Map.of("saknas", "ej tillämpligt", "text", cell.text());
      case Undertryckt _ -> Map.of("saknas", "undertryckt", "text", cell.text());
    };
  }
}

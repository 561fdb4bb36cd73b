package se.omtanke.rapport.granskning.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.omtanke.rapport.granskning.kontroll.Kolumnform;
import se.omtanke.rapport.granskning.kontroll.Kolumnformel;
import se.omtanke.rapport.granskning.kontroll.Kontroll;
import se.omtanke.rapport.granskning.kontroll.Radsumma;
import se.omtanke.rapport.granskning.kontroll.Radval;
import se.omtanke.rapport.granskning.kontroll.Summadelar;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.spec.Specnod.Specfalt;

/** Reads sums along rows and columns, and bridges. */
final class Summalasare {

  private final List<String> allaKolumner;

  Summalasare(List<String> allaKolumner) {
    this.allaKolumner = allaKolumner;
  }

  Kontroll summa(Specnod nod) {
    var val =
        nod.kanda("rad", "kolumn", "av", "minus", "utom", "per", "kolumner", "rader", "tabell");
    if (val.nod("kolumn").isPresent()) {
      return kolumnsumma(val);
    }
    return new Radsumma(
        Art.summa("summan av raderna"),
        val.text("tabell").orElse(""),
        Radlasare.val(val.krav("rad")),
        delar(val),
        val.texter("per"),
        utvidgade(val.texter("kolumner")));
  }

  Kontroll brygga(Specnod nod) {
    var val = nod.kanda("total", "delar", "minus", "forklaring", "kolumner", "tabell");
    var plus = new ArrayList<>(Radlasare.flera(val.krav("delar").delar()));
    val.lista("forklaring").forEach(f -> plus.add(Radlasare.val(f)));
    return new Radsumma(
        new Art(Slag.BRYGGA, Allvar.VARNING, "summan av delarna", false),
        val.text("tabell").orElse(""),
        Radlasare.val(val.krav("total")),
        new Summadelar.Valda(plus, Radlasare.flera(val.lista("minus")), List.of()),
        List.of(),
        utvidgade(val.texter("kolumner")));
  }

  private Summadelar delar(Specfalt val) {
    var utom = Radlasare.flera(val.lista("utom"));
    var av = val.krav("av");
    if (!av.karta() && !av.lista()) {
      switch (av.text()) {
        case "alla" -> {
          return new Summadelar.Alla(utom);
        }
        case "ovan", "ovanför" -> {
          return new Summadelar.Ovan(utom);
        }
        default -> {}
      }
    }
    List<Radval> minus = Radlasare.flera(val.lista("minus"));
    return new Summadelar.Valda(Radlasare.flera(av.delar()), minus, utom);
  }

  private Kontroll kolumnsumma(Specfalt val) {
    var form = new LinkedHashMap<String, Integer>();
    var mal = val.krav("kolumn").text();
    utvidgade(val.krav("av").texter()).forEach(k -> form.put(k, 1));
    utvidgade(val.texter("minus")).forEach(k -> form.put(k, -1));
    form.remove(mal);
    return new Kolumnformel(
        Art.summa("summan av " + ord(List.copyOf(form.keySet()))),
        mal,
        new Kolumnform(form),
        Radlasare.filter(val));
  }

  private static String ord(List<String> kolumner) {
    return kolumner.size() <= 3
        ? String.join(", ", kolumner)
        : kolumner.getFirst() + " till " + kolumner.getLast();
  }

  private List<String> utvidgade(List<String> namn) {
    return namn.stream().flatMap(n -> Kolumnlista.utvidgad(n, allaKolumner).stream()).toList();
  }
}

package se.omtanke.rapport.granskning.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.omtanke.filformat.Rad;
import se.omtanke.rapport.granskning.kontroll.Manadsnamn;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Kolumn;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Matenhet;
import se.omtanke.rapport.granskning.modell.Monster;
import se.omtanke.rapport.granskning.modell.Plats;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.modell.Tal;
import se.omtanke.rapport.granskning.modell.Taltolk;

/** Makes a table of the rows of a file. */
final class Tabellbygge {

  private static final String GRUPP = "grupp";

  private final String filnamn;
  private final Lasning lasning;
  private final Rubriker rubriker;
  private final Map<String, String> senaste = new LinkedHashMap<>();
  private final List<Tabellrad> rader = new ArrayList<>();

  Tabellbygge(String filnamn, Lasning lasning, Rubriker rubriker) {
    this.filnamn = filnamn;
    this.lasning = lasning;
    this.rubriker = rubriker;
  }

  Granskningstabell bygg(List<Rad> filrader) {
    filrader.stream()
        .filter(r -> r.celler().stream().anyMatch(c -> !c.isBlank()))
        .forEach(this::rad);
    return new Granskningstabell(filnamn, lasning.rubrik(), kolumner(), rader);
  }

  private List<Kolumn> kolumner() {
    return rubriker.varden().stream()
        .map(n -> new Kolumn(n, new Matenhet(enhet(n)), period(n)))
        .toList();
  }

  private String enhet(String kolumn) {
    return val(kolumn).flatMap(Lasning.Kolumnval::enhet).orElse(lasning.enhet().namn());
  }

  private Optional<Manadsspann> period(String kolumn) {
    return val(kolumn)
        .flatMap(Lasning.Kolumnval::period)
        .or(() -> Optional.ofNullable(lasning.manader().get(kolumn)))
        .or(() -> Manadsnamn.medAr(kolumn))
        .or(() -> manadUtanAr(kolumn));
  }

  private Optional<Manadsspann> manadUtanAr(String kolumn) {
    return lasning
        .period()
        .filter(p -> p.fran().getYear() == p.till().getYear())
        .flatMap(p -> Manadsnamn.utanAr(kolumn).map(m -> Manadsspann.manad(p.fran().withMonth(m))));
  }

  private Optional<Lasning.Kolumnval> val(String kolumn) {
    return lasning.namn().entrySet().stream()
        .filter(e -> Monster.lika(e.getKey(), kolumn))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void rad(Rad filrad) {
    var falt = falt(filrad);
    if (lasning.grupprubriker() && barText(filrad)) {
      senaste.put(GRUPP, String.join(" ", falt.values()).strip());
      return;
    }
    for (var kolumn : lasning.fyll()) {
      var text = falt.getOrDefault(kolumn, "");
      falt.put(kolumn, text.isBlank() ? senaste.getOrDefault(kolumn, "") : text);
      senaste.put(kolumn, falt.getOrDefault(kolumn, ""));
    }
    var nycklar = new ArrayList<String>();
    if (lasning.grupprubriker()) {
      falt.put(GRUPP, senaste.getOrDefault(GRUPP, ""));
      nycklar.add(GRUPP);
    }
    nycklar.addAll(rubriker.nycklar());
    var kallrad =
        lasning
            .kallrad()
            .map(k -> falt.getOrDefault(k, ""))
            .orElse(Integer.toString(filrad.nummer()));
    var utanCeller = new Tabellrad(falt, nycklar, kallrad, List.of());
    rader.add(new Tabellrad(falt, nycklar, kallrad, celler(filrad, utanCeller)));
  }

  private boolean barText(Rad filrad) {
    return rubriker.varden().stream().allMatch(v -> rubriker.text(filrad, v).isBlank());
  }

  private Map<String, String> falt(Rad filrad) {
    var falt = new LinkedHashMap<String, String>();
    for (var text : rubriker.texter()) {
      falt.put(text, rubriker.text(filrad, text));
    }
    return falt;
  }

  private List<Cell> celler(Rad filrad, Tabellrad rad) {
    return IntStream.range(0, rubriker.varden().size())
        .mapToObj(i -> cell(filrad, rad, rubriker.varden().get(i), i))
        .toList();
  }

  private Cell cell(Rad filrad, Tabellrad rad, String kolumn, int nummer) {
    var tryckt = rubriker.text(filrad, kolumn);
    var enhet =
        new Matenhet(
            val(kolumn)
                .flatMap(Lasning.Kolumnval::enhet)
                .or(() -> lasning.enhet().kolumn().map(rad::text))
                .orElse(lasning.enhet().namn()));
    boolean exakt = lasning.enhet().exakt().orElse(enhet.raknad());
    var decimaler =
        val(kolumn).flatMap(Lasning.Kolumnval::decimaler).or(() -> lasning.enhet().decimaler());
    var tal =
        Taltolk.tolka(tryckt, exakt)
            .map(t -> decimaler.map(d -> new Tal(t.varde(), d, t.exakt())).orElse(t));
    int ordning = rader.size() * rubriker.varden().size() + nummer + 1;
    var plats = new Plats(filnamn, rad.namn(), kolumn, rad.kallrad(), ordning);
    return new Cell(plats, tryckt, tal, enhet);
  }
}

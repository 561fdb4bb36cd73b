package se.omtanke.rapport.granskning.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.omtanke.filformat.Rad;
import se.omtanke.rapport.granskning.modell.Monster;
import se.omtanke.rapport.granskning.modell.Specfel;
import se.omtanke.rapport.granskning.modell.Taltolk;

/**
 * The columns of a file: what they are called, which are keys and which are numbers.
 *
 * @param plats each column's place in the file, by name
 * @param nycklar the key columns
 * @param varden the columns of numbers
 */
record Rubriker(Map<String, Integer> plats, List<String> nycklar, List<String> varden) {

  private static final Pattern INTE_VARDEN =
      Pattern.compile(
          "(?iu)source_line|rad(er|nr|nummer)?|sid(a|or)|nr|nummer|id|kod|konto|ansvar"
              + "|verksamhetskod|unit|enhet|källrad|kallrad|saker_kolumn");

  /** The columns by the specification, and by what the file holds where it is silent. */
  static Rubriker av(List<Rad> filrader, Lasning lasning, Specnod hem) {
    var rubrikrad =
        filrader.stream()
            .filter(r -> r.nummer() >= lasning.rubrikrad())
            .findFirst()
            .orElseThrow(() -> hem.fel("filen har ingen rad " + lasning.rubrikrad()));
    var plats = platser(rubrikrad, lasning, hem);
    var data = filrader.stream().filter(r -> r.nummer() > rubrikrad.nummer()).toList();
    kravRattRubrikrad(plats, lasning.nyckel(), data, hem);
    var nycklar = kanda(plats, lasning.nyckel(), hem, "nyckel");
    kanda(plats, lasning.bortse(), hem, "bortse");
    var varden =
        lasning.varden().isEmpty()
            ? gissadeVarden(plats, nycklar, lasning, data)
            : kanda(plats, lasning.varden(), hem, "varden");
    return new Rubriker(plats, nycklar.isEmpty() ? gissadeNycklar(plats, varden) : nycklar, varden);
  }

  /** The columns that are not numbers, keys first. */
  List<String> texter() {
    var texter = new ArrayList<>(nycklar);
    plats.keySet().stream()
        .filter(n -> !nycklar.contains(n) && !varden.contains(n))
        .forEach(texter::add);
    return texter;
  }

  /** The text of a row in a column; blank where the row is shorter. */
  String text(Rad rad, String kolumn) {
    int i = plats.getOrDefault(kolumn, -1);
    return i >= 0 && i < rad.celler().size() ? rad.celler().get(i) : "";
  }

  private static Map<String, Integer> platser(Rad rubrikrad, Lasning lasning, Specnod hem) {
    var plats = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < rubrikrad.celler().size(); i++) {
      var rubrik = rubrikrad.celler().get(i).strip();
      var namn = rubrik.isEmpty() ? bokstav(i) : rubrik;
      int gang = 2;
      var unikt = namn;
      while (plats.containsKey(unikt)) {
        unikt = namn + " (" + gang++ + ")";
      }
      plats.put(unikt, i);
    }
    var omdopta = new LinkedHashMap<>(plats);
    for (var val : lasning.namn().entrySet()) {
      var har = val.getValue().har();
      int i = finn(plats, har).orElseThrow(() -> hem.fel(saknas(har, plats)));
      omdopta.values().removeIf(v -> v == i);
      omdopta.put(val.getKey(), i);
    }
    return iOrdning(omdopta);
  }

  private static Map<String, Integer> iOrdning(Map<String, Integer> plats) {
    var ordnad = new LinkedHashMap<String, Integer>();
    plats.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> ordnad.put(e.getKey(), e.getValue()));
    return ordnad;
  }

  private static Optional<Integer> finn(Map<String, Integer> plats, String sokt) {
    var rubrik =
        plats.entrySet().stream()
            .filter(e -> Monster.lika(e.getKey(), sokt))
            .map(Map.Entry::getValue)
            .findFirst();
    return rubrik.or(
        () ->
            plats.values().stream()
                .filter(i -> bokstav(i).equalsIgnoreCase(sokt) || sokt.equals("" + (i + 1)))
                .findFirst());
  }

  /** Titles above the headings are common: a key that stands further down tells where they are. */
  private static void kravRattRubrikrad(
      Map<String, Integer> plats, List<String> nycklar, List<Rad> data, Specnod hem) {
    for (String nyckel : nycklar) {
      if (plats.keySet().stream().noneMatch(namn -> Monster.lika(namn, nyckel))) {
        data.stream()
            .filter(rad -> rad.celler().stream().anyMatch(cell -> Monster.lika(cell, nyckel)))
            .findFirst()
            .ifPresent(rad -> felRubrikrad(nyckel, rad, hem));
      }
    }
  }

  private static void felRubrikrad(String nyckel, Rad rad, Specnod hem) {
    throw new Specfel(
        hem.rad(),
        "nyckel",
        "kolumnen ”%s” finns inte på rubrikraden, men på rad %d; skriv rubrikrad: %d"
            .formatted(nyckel, rad.nummer(), rad.nummer()));
  }

  private static List<String> kanda(
      Map<String, Integer> plats, List<String> sokta, Specnod hem, String nyckel) {
    return sokta.stream()
        .flatMap(s -> Kolumnlista.utvidgad(s, List.copyOf(plats.keySet())).stream())
        .map(
            s ->
                plats.keySet().stream()
                    .filter(n -> Monster.lika(n, s))
                    .findFirst()
                    .orElseThrow(() -> new Specfel(hem.rad(), nyckel, saknas(s, plats))))
        .toList();
  }

  private static List<String> gissadeVarden(
      Map<String, Integer> plats, List<String> nycklar, Lasning lasning, List<Rad> data) {
    var bortse = Set.copyOf(lasning.bortse());
    return plats.entrySet().stream()
        .filter(e -> !nycklar.contains(e.getKey()) && !bortse.contains(e.getKey()))
        .filter(e -> lasning.kallrad().filter(e.getKey()::equals).isEmpty())
        .filter(e -> lasning.enhet().kolumn().filter(e.getKey()::equals).isEmpty())
        .filter(
            e ->
                !INTE_VARDEN.matcher(e.getKey()).matches()
                    || lasning.namn().containsKey(e.getKey()))
        .filter(e -> mestTal(data, e.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean mestTal(List<Rad> data, int i) {
    var ifyllda =
        data.stream()
            .filter(r -> i < r.celler().size() && !r.celler().get(i).matches("[\\s–—−-]*"))
            .map(r -> r.celler().get(i))
            .toList();
    long tal = ifyllda.stream().filter(c -> Taltolk.tolka(c, false).isPresent()).count();
    return 2 * tal >= ifyllda.size();
  }

  private static List<String> gissadeNycklar(Map<String, Integer> plats, List<String> varden) {
    var fore = plats.keySet().stream().takeWhile(n -> !varden.contains(n)).toList();
    return fore.isEmpty() ? plats.keySet().stream().limit(1).toList() : fore;
  }

  private static String saknas(String sokt, Map<String, Integer> plats) {
    return "kolumnen ”%s” finns inte i filen; den har %s"
        .formatted(sokt, String.join(", ", plats.keySet()));
  }

  private static String bokstav(int i) {
    var bokstaver = new StringBuilder();
    for (int kvar = i; kvar >= 0; kvar = kvar / 26 - 1) {
      bokstaver.insert(0, (char) ('A' + kvar % 26));
    }
    return bokstaver.toString();
  }
}

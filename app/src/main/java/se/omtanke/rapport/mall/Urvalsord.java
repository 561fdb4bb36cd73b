package se.omtanke.rapport.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.omtanke.organisation.Koddel;
import se.omtanke.rapport.mall.Kodmonster.Borjan;
import se.omtanke.rapport.mall.Kodmonster.Exakt;
import se.omtanke.rapport.mall.Kodmonster.Intervall;

/**
 * Says in Swedish which codes a selection takes, for readers who do not know how templates write
 * it.
 *
 * @param kodnamn what the codes of a code part are called
 */
public record Urvalsord(Map<Koddel, Map<String, String>> kodnamn) {

  /** More names than this say less than the code does. */
  private static final int FLEST_NAMN = 3;

  /** The codes of one part, as "ansvar som börjar på 52 eller 530–539". */
  String koder(Koddel del, List<Kodmonster> monster) {
    String vad = del.name().toLowerCase(Locale.ROOT);
    List<String> exakta = new ArrayList<>();
    List<String> borjor = new ArrayList<>();
    for (Kodmonster ett : monster) {
      switch (ett) {
        case Exakt(String kod) -> exakta.add(kod.isEmpty() ? "saknas" : medNamn(del, kod));
        case Borjan(String borjan) ->
            borjor.add(borjan.isEmpty() ? "vad som helst" : medNamn(del, ett, borjan));
        case Intervall(String fran, String till) -> borjor.add(fran + "\u2013" + till);
      }
    }
    List<String> delar = new ArrayList<>();
    if (!exakta.isEmpty()) {
      delar.add(vad + " " + upprakning(exakta));
    }
    if (!borjor.isEmpty()) {
      delar.add(vad + " som börjar på " + upprakning(borjor));
    }
    return delar.size() == 1 ? delar.getFirst() : "(" + String.join(" eller ", delar) + ")";
  }

  private String medNamn(Koddel del, String kod) {
    String namn = kodnamn.getOrDefault(del, Map.of()).getOrDefault(kod, "");
    return namn.isEmpty() ? kod : kod + " " + namn;
  }

  /** The beginning with its own name, or with the names of the few codes that begin so. */
  private String medNamn(Koddel del, Kodmonster monster, String borjan) {
    Map<String, String> alla = kodnamn.getOrDefault(del, Map.of());
    List<String> namn =
        alla.containsKey(borjan)
            ? List.of(alla.get(borjan))
            : alla.entrySet().stream()
                .filter(kod -> monster.omfattar(kod.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .distinct()
                .limit(FLEST_NAMN + 1)
                .toList();
    return namn.isEmpty() || namn.size() > FLEST_NAMN
        ? borjan
        : namn.stream().collect(Collectors.joining(", ", borjan + " (", ")"));
  }

  private static String upprakning(List<String> ord) {
    return ord.size() == 1
        ? ord.getFirst()
        : String.join(", ", ord.subList(0, ord.size() - 1)) + " eller " + ord.getLast();
  }
}

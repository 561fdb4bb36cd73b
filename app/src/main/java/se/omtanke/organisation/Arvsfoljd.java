package se.omtanke.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows a unit through the successions between two days, forwards or backwards in time. Backwards
 * it goes to what it came of, unless it came of several: nobody has said how much came from each.
 */
record Arvsfoljd(Organisationshistorik historik) {

  /** What a unit of one day is on another; empty if nothing happened to it, or nobody can say. */
  List<Enhetsandel> av(String nyckel, LocalDate datum, LocalDate dag) {
    Map<String, BigDecimal> andelar =
        dag.isBefore(datum) ? bakat(nyckel, datum, dag) : framat(nyckel, datum, dag);
    return andelar.entrySet().stream()
        .map(del -> new Enhetsandel(enhet(del.getKey(), dag), del.getValue()))
        .toList();
  }

  private Map<String, BigDecimal> framat(String nyckel, LocalDate datum, LocalDate dag) {
    Map<String, BigDecimal> nu = new LinkedHashMap<>();
    nu.put(nyckel, BigDecimal.ONE);
    boolean hande = false;
    for (List<Succession> dagens : historik.handelsedagar(datum, dag)) {
      Map<String, BigDecimal> fore = Map.copyOf(nu);
      dagens.forEach(steg -> nu.remove(steg.fran()));
      for (Succession steg : dagens) {
        BigDecimal del = fore.getOrDefault(steg.fran(), BigDecimal.ZERO);
        if (del.signum() > 0) {
          nu.merge(steg.till(), del.multiply(steg.andel()), BigDecimal::add);
          hande = true;
        }
      }
    }
    return hande ? nu : Map.of();
  }

  private Map<String, BigDecimal> bakat(String nyckel, LocalDate datum, LocalDate dag) {
    String nu = nyckel;
    boolean hande = false;
    for (List<Succession> dagens : historik.handelsedagar(dag, datum).reversed()) {
      Set<String> ursprung = ursprung(nu, dagens);
      if (ursprung.size() > 1) {
        return Map.of();
      }
      hande |= !ursprung.isEmpty();
      nu = ursprung.isEmpty() ? nu : ursprung.iterator().next();
    }
    return hande ? Map.of(nu, BigDecimal.ONE) : Map.of();
  }

  /** What a unit came of on one day; itself among them if it was there the day before. */
  private Set<String> ursprung(String nyckel, List<Succession> dagens) {
    Set<String> ursprung = new HashSet<>();
    dagens.stream()
        .filter(steg -> steg.till().equals(nyckel))
        .forEach(steg -> ursprung.add(steg.fran()));
    LocalDate fore = dagens.getFirst().datum().minusDays(1);
    if (!ursprung.isEmpty() && historik.trad(fore).enhet(nyckel).isPresent()) {
      ursprung.add(nyckel);
    }
    return ursprung;
  }

  private Enhet enhet(String nyckel, LocalDate dag) {
    return historik
        .trad(dag)
        .enhet(nyckel)
        .or(() -> historik.senast(nyckel))
        .orElseThrow(() -> new IllegalStateException("A succession names no unit: " + nyckel));
  }
}

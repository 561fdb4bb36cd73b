package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.regler.Belopp;

/**
 * Where every code string of a table's scope landed: in one row, in none or in two.
 *
 * <p>What lands in none or in two is in no row's sum, so the lists here say what a table lacks.
 *
 * @param perRad the code strings of each row, by row id
 * @param utanRad code strings in scope that no row wants
 * @param dubbla code strings that two rows of the same order want
 */
public record Radfordelning(
    Map<String, List<Kodstrang>> perRad, List<Utanfor> utanRad, List<Utanfor> dubbla) {

  public Radfordelning {
    perRad = Map.copyOf(perRad);
    utanRad = List.copyOf(utanRad);
    dubbla = List.copyOf(dubbla);
  }

  /** If every post in scope landed in exactly one row. */
  public boolean fullstandig() {
    return utanRad.isEmpty() && dubbla.isEmpty();
  }

  /**
   * A code string outside the rows.
   *
   * @param koder the code string
   * @param rader the rows that want it: none, or two or more
   * @param summor what is booked on it, per series and year, with the ledger's sign
   */
  public record Utanfor(Kodstrang koder, List<String> rader, List<Delsumma> summor) {
    public Utanfor {
      rader = List.copyOf(rader);
      summor = List.copyOf(summor);
    }
  }

  /** A sum of a series in a year. */
  public record Delsumma(Serie serie, int ar, Belopp belopp) {}

  /** What is booked on the code strings that are in no row. */
  static Map<Integer, List<Delsumma>> summor(Postkalla kalla, int[] radAv) {
    Map<Integer, Map<Serie, Map<Integer, Belopp>>> perKod = new HashMap<>();
    Postkalla.Grupp nuvarande = kalla.grupper().getFirst();
    for (int i = 0; i < nuvarande.poster().size(); i++) {
      int kod = nuvarande.kod(i);
      if (radAv[kod] == Fordelning.INGEN || radAv[kod] == Fordelning.DUBBEL) {
        Ekonomipost post = nuvarande.poster().get(i);
        perKod
            .computeIfAbsent(kod, _ -> new EnumMap<>(Serie.class))
            .computeIfAbsent(post.serie(), _ -> new TreeMap<>())
            .merge(post.tid().ar(), post.belopp(), Belopp::plus);
      }
    }
    Map<Integer, List<Delsumma>> summor = new HashMap<>();
    perKod.forEach((kod, perSerie) -> summor.put(kod, delsummor(perSerie)));
    return summor;
  }

  private static List<Delsumma> delsummor(Map<Serie, Map<Integer, Belopp>> perSerie) {
    List<Delsumma> delar = new ArrayList<>();
    perSerie.forEach(
        (serie, perAr) ->
            perAr.forEach((ar, belopp) -> delar.add(new Delsumma(serie, ar, belopp))));
    return delar;
  }
}

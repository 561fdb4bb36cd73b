package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.omtanke.rapport.mall.Radmall;
import se.omtanke.rapport.mall.Radmall.Kodrader;
import se.omtanke.rapport.mall.Radmall.Nettorad;
import se.omtanke.rapport.mall.Radmall.Rubrikrad;
import se.omtanke.rapport.mall.Radmall.Summarad;
import se.omtanke.rapport.mall.Radmall.Urvalsrad;

/** Says for every row which rows with posts it is the sum of; a row with posts is its own sum. */
final class Radsummor {

  private final List<Radmall> rader;
  private final Map<String, Integer> plats = new HashMap<>();
  private final Map<String, List<Integer>> klara = new HashMap<>();

  Radsummor(List<Radmall> rader) {
    this.rader = rader;
    for (int i = 0; i < rader.size(); i++) {
      plats.put(rader.get(i).id(), i);
    }
  }

  /** The positions of the rows with posts that make up a row; none for a heading. */
  List<Integer> termer(Radmall rad) {
    return termer(rad, new LinkedHashSet<>());
  }

  /** The rows that a total row is added up from on the page, or none. */
  List<Integer> direkta(Radmall rad) {
    return switch (rad) {
      case Summarad summa -> summa.av().stream().map(this::platsAv).toList();
      case Nettorad _ -> allaMedPoster();
      case Urvalsrad _, Rubrikrad _, Kodrader _ -> List.of();
    };
  }

  private List<Integer> termer(Radmall rad, Set<String> pagaende) {
    List<Integer> redan = klara.get(rad.id());
    if (redan != null) {
      return redan;
    }
    if (!pagaende.add(rad.id())) {
      throw new IllegalArgumentException("Summaraderna går runt: " + pagaende);
    }
    List<Integer> termer =
        switch (rad) {
          case Urvalsrad _ -> List.of(platsAv(rad.id()));
          case Summarad summa -> summans(summa, pagaende);
          case Nettorad _ -> allaMedPoster();
          case Rubrikrad _, Kodrader _ -> List.of();
        };
    pagaende.remove(rad.id());
    klara.put(rad.id(), termer);
    return termer;
  }

  private List<Integer> summans(Summarad summa, Set<String> pagaende) {
    List<Integer> termer = new ArrayList<>();
    summa.av().forEach(id -> termer.addAll(termer(rader.get(platsAv(id)), pagaende)));
    return termer;
  }

  private List<Integer> allaMedPoster() {
    List<Integer> alla = new ArrayList<>();
    for (int i = 0; i < rader.size(); i++) {
      if (rader.get(i) instanceof Urvalsrad) {
        alla.add(i);
      }
    }
    return alla;
  }

  private int platsAv(String id) {
    Integer funnen = plats.get(id);
    if (funnen == null) {
      throw new IllegalArgumentException("Raden " + id + " finns inte");
    }
    return funnen;
  }
}

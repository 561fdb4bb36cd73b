package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.rapport.mall.Kolumnmall;
import se.omtanke.rapport.mall.Kolumnmall.Beloppskolumn;

/** The columns of a table by place and name, and the amount columns among them. */
final class Kolumnordning {

  private final List<Kolumnmall> kolumner;
  private final Map<String, Integer> plats = new HashMap<>();
  private final List<Beloppskolumn> belopp = new ArrayList<>();
  private final Map<String, Integer> beloppsplats = new HashMap<>();

  Kolumnordning(List<Kolumnmall> kolumner) {
    this.kolumner = kolumner;
    for (int i = 0; i < kolumner.size(); i++) {
      plats.put(kolumner.get(i).id(), i);
      if (kolumner.get(i) instanceof Beloppskolumn amount) {
        beloppsplats.put(amount.id(), belopp.size());
        belopp.add(amount);
      }
    }
  }

  List<Kolumnmall> alla() {
    return kolumner;
  }

  /** The columns that posts are summed into. */
  List<Beloppskolumn> belopp() {
    return belopp;
  }

  /** The place of an amount column among the amount columns. */
  int beloppsplats(Beloppskolumn kolumn) {
    return beloppsplats.getOrDefault(kolumn.id(), -1);
  }

  Kolumnmall kolumn(String id) {
    return kolumner.get(platsAv(id));
  }

  int platsAv(String id) {
    Integer funnen = plats.get(id);
    if (funnen == null) {
      throw new IllegalArgumentException("Kolumnen " + id + " finns inte");
    }
    return funnen;
  }
}

package se.omtanke.rapport.granskning.samband;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.modell.Cell;

/** Looks for two cells of one row or one column that stand in each other's place. */
final class Omkastning {

  private Omkastning() {}

  /** The exchange that mends most relations, at least two, breaks none, and is alone in it. */
  static Optional<Orsak.Omkastade> finn(Natverk natverk, List<Samband> brutna, Varden varden) {
    var fynd = new ArrayList<Orsak.Omkastade>();
    for (int i = 0; i < brutna.size(); i++) {
      for (int j = i + 1; j < brutna.size(); j++) {
        mellan(natverk, brutna.get(i), brutna.get(j), varden, fynd);
      }
    }
    int mest = fynd.stream().mapToInt(o -> o.brutna().size()).max().orElse(0);
    var basta = fynd.stream().filter(o -> o.brutna().size() == mest).distinct().toList();
    return basta.size() == 1 ? Optional.of(basta.getFirst()) : Optional.empty();
  }

  static Varden omkastade(Cell ena, Cell andra, Varden varden) {
    return varden.med(ena, varden.punkt(andra)).med(andra, varden.punkt(ena));
  }

  private static void mellan(
      Natverk natverk, Samband ett, Samband tva, Varden varden, List<Orsak.Omkastade> fynd) {
    for (var ena : ett.celler()) {
      for (var andra : tva.celler()) {
        if (kanBytaPlats(ena, andra, varden) && ens(ett, tva, ena, andra, varden)) {
          provat(natverk, ena, andra, varden).ifPresent(fynd::add);
        }
      }
    }
  }

  private static boolean kanBytaPlats(Cell ena, Cell andra, Varden varden) {
    var a = ena.plats();
    var b = andra.plats();
    boolean iLinje = a.rad().equals(b.rad()) != a.kolumn().equals(b.kolumn());
    return Objects.equals(a.tabell(), b.tabell())
        && iLinje
        && varden.punkt(ena).compareTo(varden.punkt(andra)) != 0;
  }

  private static boolean ens(Samband ett, Samband tva, Cell ena, Cell andra, Varden varden) {
    var bytta = omkastade(ena, andra, varden);
    return ett.haller(bytta) && tva.haller(bytta);
  }

  private static Optional<Orsak.Omkastade> provat(
      Natverk natverk, Cell ena, Cell andra, Varden varden) {
    var bytta = omkastade(ena, andra, varden);
    var berorda =
        Stream.concat(natverk.med(ena).stream(), natverk.med(andra).stream()).distinct().toList();
    boolean brytsNagot = berorda.stream().anyMatch(s -> s.haller(varden) && !s.haller(bytta));
    if (brytsNagot) {
      return Optional.empty();
    }
    var lagade = berorda.stream().filter(s -> !s.haller(varden) && s.haller(bytta)).toList();
    boolean ordnad = ena.plats().ordning() < andra.plats().ordning();
    return Optional.of(new Orsak.Omkastade(ordnad ? ena : andra, ordnad ? andra : ena, lagade));
  }
}

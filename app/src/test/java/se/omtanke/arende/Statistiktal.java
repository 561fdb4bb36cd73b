package se.omtanke.arende;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import se.omtanke.arende.Statistiksvar.Varde;

/** Reads the figures out of an answer, for tests. */
final class Statistiktal {

  private Statistiktal() {}

  /** The figures that are not none, by length of time. */
  static Map<String, Long> alla(Statistiksvar svar) {
    return tal(svar.alla(), svar);
  }

  static Map<String, Long> rad(Statistiksvar svar, String kod) {
    return svar.rader().stream()
        .filter(rad -> rad.kod().equals(kod))
        .findFirst()
        .map(rad -> tal(rad, svar))
        .orElse(Map.of());
  }

  private static Map<String, Long> tal(Statistiksvar.Rad rad, Statistiksvar svar) {
    Map<String, Long> tal = new TreeMap<>();
    for (int n = 0; n < rad.varden().size(); n++) {
      if (rad.varden().get(n) instanceof Varde.Tal(long antal, var _) && antal > 0) {
        tal.put(svar.delar().get(n).nyckel(), antal);
      }
    }
    return tal;
  }

  static Map<String, Long> sista(Statistiksvar svar) {
    Map<String, Long> tal = new TreeMap<>();
    for (Statistiksvar.Rad rad : svar.rader()) {
      if (rad.varden().getLast() instanceof Varde.Tal(long antal, var _) && antal > 0) {
        tal.put(rad.kod(), antal);
      }
    }
    return tal;
  }

  static Varde varde(Statistiksvar.Rad rad, Statistiksvar svar, String del) {
    return rad.varden()
        .get(svar.delar().stream().map(Tidsindelning.Del::nyckel).toList().indexOf(del));
  }

  static BigDecimal median(Statistiksvar.Rad rad, Statistiksvar svar, String del) {
    return ((Varde.Tal) varde(rad, svar, del)).median().orElseThrow();
  }

  static Map<String, Long> karta(String del, long antal) {
    return new TreeMap<>(Map.of(del, antal));
  }

  static Map<String, Long> karta(String en, long ena, String annan, long andra) {
    return new TreeMap<>(Map.of(en, ena, annan, andra));
  }
}

package se.omtanke.arende.webb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import se.omtanke.komponenter.formular.Kontrollrad;

/**
 * What was typed, shown once more before it is decided. The fields travel with the page, and either
 * button sends them: one decides, one goes back to the form.
 *
 * @param handling where it is sent
 * @param rader the answers
 * @param falt what was typed
 * @param knapp what deciding is called
 */
public record Kontrollsida(
    String handling, List<Kontrollrad> rader, Map<String, List<String>> falt, String knapp) {

  private static final String KONTROLLERAT = "kontrollerat";
  private static final Set<String> EGNA = Set.of("_csrf", KONTROLLERAT, "andra");

  public Kontrollsida {
    rader = List.copyOf(rader);
    falt = Map.copyOf(falt);
  }

  static Kontrollsida av(
      String handling, List<Kontrollrad> rader, MultiValueMap<String, String> falt, String knapp) {
    Map<String, List<String>> kvar = new LinkedHashMap<>(falt);
    kvar.keySet().removeAll(EGNA);
    return new Kontrollsida(handling, rader, kvar, knapp);
  }

  /** Whether the answers have been checked, and are to be decided. */
  static boolean bekraftad(MultiValueMap<String, String> falt) {
    return "ja".equals(falt.getFirst(KONTROLLERAT));
  }

  /** Whether the answers are to be changed. */
  static boolean andras(MultiValueMap<String, String> falt) {
    return "ja".equals(falt.getFirst("andra"));
  }
}

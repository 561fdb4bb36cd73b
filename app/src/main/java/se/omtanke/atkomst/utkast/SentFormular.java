package se.omtanke.atkomst.utkast;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A form that was sent after the session had ended.
 *
 * @param adress the local address it was sent to
 * @param falt what was typed, in the order of the form; never secrets or the form's protection
 */
public record SentFormular(String adress, List<Falt> falt) {

  private static final Set<String> SPARAS_INTE =
      Set.of("_csrf", "losenord", "nytt-losenord", "kod");

  public SentFormular {
    falt = List.copyOf(falt);
  }

  /** One field and what stands in it. */
  public record Falt(String namn, String varde) {}

  /** The form in a request. */
  public static SentFormular av(HttpServletRequest forfragan) {
    List<Falt> falt =
        forfragan.getParameterMap().entrySet().stream()
            .filter(post -> !SPARAS_INTE.contains(post.getKey()))
            .flatMap(post -> Arrays.stream(post.getValue()).map(v -> new Falt(post.getKey(), v)))
            .toList();
    return new SentFormular(forfragan.getRequestURI(), falt);
  }
}

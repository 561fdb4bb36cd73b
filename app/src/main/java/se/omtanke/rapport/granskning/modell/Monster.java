package se.omtanke.rapport.granskning.modell;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A label to look for, where {@code *} stands for anything.
 *
 * <p>Case, repeated spaces and the kind of dash make no difference: printed tables mix them.
 *
 * @param text the label as written in the specification
 */
public record Monster(String text) {

  /** Whether a label fits. */
  public boolean passar(String etikett) {
    if (!text.contains("*")) {
      return lika(text, etikett);
    }
    var uttryck =
        Arrays.stream(normal(text).split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return Pattern.matches(uttryck, normal(etikett));
  }

  /** Whether two labels are the same to a reader. */
  public static boolean lika(String a, String b) {
    return normal(a).equals(normal(b));
  }

  private static String normal(String s) {
    return s.strip()
        .replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", " ")
        .replaceAll("[‐‑‒–—−]", "-")
        .toLowerCase(Locale.ROOT);
  }
}

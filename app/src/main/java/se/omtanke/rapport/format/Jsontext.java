package se.omtanke.rapport.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in one way only (RFC 8785): keys in order, no space, strings with the fewest escapes.
 *
 * <p>There are no fractions: amounts and shares are strings of decimal digits, so that no reader
 * rounds them.
 */
final class Jsontext {

  private Jsontext() {}

  /**
   * Writes a value.
   *
   * @param varde a map with text keys, a list, a string, a whole number or a truth value
   */
  static String skriv(Object varde) {
    StringBuilder ut = new StringBuilder();
    skriv(varde, ut);
    return ut.toString();
  }

  private static void skriv(Object varde, StringBuilder ut) {
    switch (varde) {
      case String text -> text(text, ut);
      case Integer tal -> ut.append(tal.intValue());
      case Long tal -> ut.append(tal.longValue());
      case Boolean sant -> ut.append(sant.booleanValue());
      case List<?> lista -> lista(lista, ut);
      case Map<?, ?> karta -> karta(karta, ut);
      default -> throw new IllegalArgumentException("JSON holds no " + varde.getClass());
    }
  }

  private static void lista(List<?> lista, StringBuilder ut) {
    ut.append('[');
    for (int i = 0; i < lista.size(); i++) {
      ut.append(i == 0 ? "" : ",");
      skriv(lista.get(i), ut);
    }
    ut.append(']');
  }

  private static void karta(Map<?, ?> karta, StringBuilder ut) {
    TreeMap<String, Object> ordnad = new TreeMap<>();
    karta.forEach((nyckel, varde) -> ordnad.put(String.valueOf(nyckel), varde));
    ut.append('{');
    boolean forsta = true;
    for (Map.Entry<String, Object> par : ordnad.entrySet()) {
      ut.append(forsta ? "" : ",");
      forsta = false;
      text(par.getKey(), ut);
      ut.append(':');
      skriv(par.getValue(), ut);
    }
    ut.append('}');
  }

  private static void text(String text, StringBuilder ut) {
    ut.append('"');
    for (int i = 0; i < text.length(); i++) {
      char tecken = text.charAt(i);
      switch (tecken) {
        case '"' -> ut.append("\\\"");
        case '\\' -> ut.append("\\\\");
        case '\b' -> ut.append("\\b");
        case '\f' -> ut.append("\\f");
        case '\n' -> ut.append("\\n");
        case '\r' -> ut.append("\\r");
        case '\t' -> ut.append("\\t");
        default -> {
          if (tecken < ' ') {
            ut.append(String.format(Locale.ROOT, "\\u%04x", (int) tecken));
          } else {
            ut.append(tecken);
          }
        }
      }
    }
    ut.append('"');
  }
}

package se.omtanke.rapport.granskning.svar;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts and numbers as JSON; a library would cost the command its start. */
final class Json {

  private static final int FORSTA_SKRIVTECKEN = 0x20;

  private Json() {}

  static String skriv(Object varde) {
    return switch (varde) {
      case Map<?, ?> karta ->
          karta.entrySet().stream()
              .map(e -> text(String.valueOf(e.getKey())) + ":" + skriv(e.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case Collection<?> lista ->
          lista.stream().map(Json::skriv).collect(Collectors.joining(",", "[", "]"));
      case Number tal -> tal.toString();
      default -> text(varde.toString());
    };
  }

  private static String text(String text) {
    var ord = new StringBuilder("\"");
    text.chars().forEach(c -> ord.append(tecken((char) c)));
    return ord.append('"').toString();
  }

  private static String tecken(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default -> c < FORSTA_SKRIVTECKEN ? "\\u%04x".formatted((int) c) : String.valueOf(c);
    };
  }
}

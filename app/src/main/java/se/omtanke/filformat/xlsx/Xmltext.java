package se.omtanke.filformat.xlsx;

import java.util.regex.Pattern;

/** Text made safe inside XML and inside a cell. */
final class Xmltext {

  /** What a reader would take for a coded character; ECMA-376 part 1, 22.9.2.19. */
  private static final Pattern LIKNAR_KOD = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Xmltext() {}

  /** Text for a cell: nothing in it is lost, control characters included. */
  static String cell(String text) {
    String okodad = text.indexOf("_x") < 0 ? text : LIKNAR_KOD.matcher(text).replaceAll("_x005F_");
    var xml = new StringBuilder(okodad.length() + 16);
    for (int i = 0; i < okodad.length(); i++) {
      lagg(xml, okodad, i);
    }
    return xml.toString();
  }

  /** Text for an attribute or a property: control characters become spaces. */
  static String attribut(String text) {
    return cell(text.replaceAll("\\p{Cntrl}", " "));
  }

  private static void lagg(StringBuilder xml, String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\t', '\n' -> xml.append(c);
      default -> {
        if (c < ' ' || c >= '\uFFFE') {
          xml.append("_x%04X_".formatted((int) c));
        } else {
          xml.append(ensam(text, i) ? '\uFFFD' : c);
        }
      }
    }
  }

  /** Half of a character that UTF-16 writes as two. */
  private static boolean ensam(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}

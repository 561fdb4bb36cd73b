package se.omtanke.filformat.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a cell, shared or its own: its runs joined, phonetic help left out. */
final class Celltext {

  /** A character that XML cannot hold; ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
  private static final Pattern KODAT = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Celltext() {}

  /** Reads from the start of an element to its end, at most so many characters. */
  static void las(Xmldel xml, String element, StringBuilder text, int max) {
    boolean lasning = true;
    while (xml.steg() && !xml.slutar(element)) {
      if (xml.borjar("rPh") || xml.slutar("rPh")) {
        lasning = xml.slutar("rPh");
      } else if (lasning && xml.borjar("t")) {
        xml.text(text, max);
      }
    }
    avkoda(text);
  }

  private static void avkoda(StringBuilder text) {
    if (text.indexOf("_x") >= 0) {
      String klar =
          KODAT
              .matcher(text)
              .replaceAll(
                  m ->
                      Matcher.quoteReplacement(
                          String.valueOf((char) Integer.parseInt(m.group(1), 16))));
      text.setLength(0);
      text.append(klar);
    }
  }
}

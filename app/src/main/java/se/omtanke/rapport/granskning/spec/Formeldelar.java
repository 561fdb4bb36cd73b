package se.omtanke.rapport.granskning.spec;

import java.util.ArrayList;
import java.util.List;

/** Divides formulas at their signs, but not inside quoted names. */
final class Formeldelar {

  private Formeldelar() {}

  /**
   * A part of a sum.
   *
   * @param minus whether it is taken away
   * @param text the part
   */
  record Signerat(boolean minus, String text) {}

  /** The parts between a sign with spaces around it; a comma needs none. */
  static List<String> delade(String text, char tecken) {
    var delar = new ArrayList<String>();
    int borjan = 0;
    for (int i = 0; i < text.length(); i++) {
      if (tecknet(text.charAt(i)) == tecken && skiljer(text, i)) {
        delar.add(text.substring(borjan, i).strip());
        borjan = i + 1;
      }
    }
    delar.add(text.substring(borjan).strip());
    return delar;
  }

  /** The parts of a sum with their signs. */
  static List<Signerat> led(String text) {
    var leden = new ArrayList<Signerat>();
    var kvar = text.strip();
    boolean minus = !kvar.isEmpty() && tecknet(kvar.charAt(0)) == '-';
    int borjan = minus ? 1 : 0;
    for (int i = 1; i < kvar.length(); i++) {
      char tecken = tecknet(kvar.charAt(i));
      if ((tecken == '+' || tecken == '-') && skiljer(kvar, i)) {
        leden.add(new Signerat(minus, kvar.substring(borjan, i).strip()));
        minus = tecken == '-';
        borjan = i + 1;
      }
    }
    leden.add(new Signerat(minus, kvar.substring(borjan).strip()));
    return leden;
  }

  /** The parts of a reference, without their quotes. */
  static List<String> utropsdelar(String text) {
    var delar = new ArrayList<String>();
    int borjan = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '!' && !iCitat(text, i)) {
        delar.add(utanCitat(text.substring(borjan, i)));
        borjan = i + 1;
      }
    }
    delar.add(utanCitat(text.substring(borjan)));
    return delar;
  }

  /** A name without the quotes around it. */
  static String utanCitat(String text) {
    var rent = text.strip();
    boolean citerat =
        rent.length() > 1
            && (rent.charAt(0) == '\'' || rent.charAt(0) == '"')
            && rent.charAt(rent.length() - 1) == rent.charAt(0);
    return citerat ? rent.substring(1, rent.length() - 1) : rent;
  }

  private static boolean skiljer(String text, int i) {
    if (iCitat(text, i)) {
      return false;
    }
    return text.charAt(i) == ',' || (blank(text, i - 1) && blank(text, i + 1));
  }

  private static boolean blank(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) == ' ';
  }

  private static boolean iCitat(String text, int plats) {
    char oppet = 0;
    for (int i = 0; i < plats; i++) {
      char c = text.charAt(i);
      if (oppet == 0 && (c == '\'' || c == '"') && borjarNamn(text, i)) {
        oppet = c;
      } else if (c == oppet) {
        oppet = 0;
      }
    }
    return oppet != 0;
  }

  /** An apostrophe inside a word opens no quote. */
  private static boolean borjarNamn(String text, int i) {
    return i == 0 || " !(,-−".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static char tecknet(char c) {
    return switch (c) {
      case '−', '–' -> '-';
      case '×' -> '*';
      case '÷' -> '/';
      default -> c;
    };
  }
}

package se.omtanke.filformat.xlsx;

import java.util.ArrayList;
import java.util.List;

/** The names of a workbook's sheets: at most 31 characters, no two alike, none reserved. */
final class Bladnamn {

  private static final int LANGST = 31;

  private static final String LEDER_VIDARE =
      "([\\s',;.–-]+(och|eller|per|i|av|för|till|med|mot|på|utan))*[\\s',;.–-]*$";

  private final List<String> namn = new ArrayList<>();

  /** Makes a name fit and remembers it. */
  String nytt(String onskat) {
    String rent = onskat.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    rent = rent.replaceAll("^'+|'+$", "").strip();
    if (rent.isEmpty() || rent.equalsIgnoreCase("History")) {
      rent = "Blad";
    }
    String unikt = kortat(rent, LANGST);
    for (int nummer = 2; upptaget(unikt); nummer++) {
      String tillagg = " (" + nummer + ")";
      unikt = kortat(rent, LANGST - tillagg.length()) + tillagg;
    }
    namn.add(unikt);
    return unikt;
  }

  List<String> alla() {
    return List.copyOf(namn);
  }

  private boolean upptaget(String prov) {
    return namn.stream().anyMatch(prov::equalsIgnoreCase);
  }

  /** Cut between words where it can be, and not after a word that leads on. */
  private static String kortat(String text, int langst) {
    if (text.length() <= langst) {
      return text;
    }
    int snitt = Character.isHighSurrogate(text.charAt(langst - 1)) ? langst - 1 : langst;
    String klippt = text.substring(0, snitt);
    int blank = klippt.lastIndexOf(' ');
    if (text.charAt(snitt) != ' ' && blank >= langst / 2) {
      klippt = klippt.substring(0, blank);
    }
    return klippt.replaceAll(LEDER_VIDARE, "").strip();
  }
}

package se.omtanke.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.person.nyckel.Vikning;

/**
 * What someone is searched by: a number, the beginning of one, or a name. The law names no other
 * (SoLPUF 2001:637 15 §); case numbers are the floor above's to recognise.
 */
sealed interface Sokord {

  /** A whole number: twelve digits, or a reserve number. */
  record Nummer(String nummer) implements Sokord {}

  /** The first eight digits or more: the day of birth. */
  record Numrets(String borjan) implements Sokord {}

  /** Words of a name, folded; never empty. */
  record Namn(List<String> ord) implements Sokord {}

  /**
   * Reads what was typed.
   *
   * @throws OgiltigIndata if it is too little to search by, or a number that cannot be
   */
  static Sokord av(String text, LocalDate idag) {
    String tat = text.replaceAll("[\\s-]", "");
    if (tat.matches("[0-9]{8,9}") || tat.matches("[0-9]{11}")) {
      return new Numrets(tat);
    }
    if (tat.matches("[0-9+]{10,13}")) {
      return new Nummer(Nummerprovning.tolvSiffror(text, idag));
    }
    if (text.chars().anyMatch(Character::isDigit)) {
      return reservnummer(text);
    }
    List<String> ord = Vikning.skrivna(text);
    if (ord.stream().allMatch(del -> del.length() < 2)) {
      throw new OgiltigIndata("sok", "Skriv minst två bokstäver av namnet, eller ett nummer.");
    }
    return new Namn(ord);
  }

  private static Sokord reservnummer(String text) {
    String nummer = text.strip().toUpperCase(Locale.ROOT);
    if (!nummer.matches("[A-ZÅÄÖ0-9][A-ZÅÄÖ0-9 -]{2,29}")) {
      throw new OgiltigIndata(
          "sok",
          "Sök på namn, personnummer, samordningsnummer, reservnummer eller ärendenummer. Ett"
              + " födelsedatum skrivs med åtta siffror.");
    }
    return new Nummer(nummer);
  }
}
